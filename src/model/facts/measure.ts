import type { FieldSchema, TableResource } from '../tableSchema.ts';
import type { Quantity } from './define.ts';

const timeColumns = ['month', 'year', 'fiscal_year', 'date', 'period'];
/** Columns that tell two vintages of one measure apart: they are no part of what is measured. */
const vintageColumns = ['as_of', 'source_id', 'note', 'rounded_to', 'coverage'];
const wholes = ['all', 'ALL'];

/** Measures that tables give under another name, or in another vintage or register: the same thing in our voice. */
const sameMeasures: readonly (readonly [string, string])[] = [
  ['comar-applications-first', 'comar-applications'],
  ['usbp-southwest-rounded', 'cbp-encounters/southwest/usbp'],
  ['usbp-southwest', 'cbp-encounters/southwest/usbp'],
  ['usbp-apprehensions/southwest/usbp', 'cbp-encounters/southwest/usbp'],
  ['usbp-apprehensions/nationwide/usbp', 'cbp-encounters/nationwide/usbp'],
  ['mexico-irregular-events-demographic', 'mexico-irregular-events'],
  ['darien-crossings-demographic', 'darien-crossings'],
];

/** The one name of a measure. */
export function oneMeasure(measure: string): string {
  const [from, to] = sameMeasures.find(([name]) => measure === name || measure.startsWith(`${name}/`)) ?? ['', ''];
  return to + measure.slice(from.length);
}

/** The field that a plain reading of a table reads; undefined for arithmetic, counts and spans. */
export function fieldOf(quantity: Quantity, resources: readonly TableResource[]): FieldSchema | undefined {
  if (!('from' in quantity)) return undefined;
  const { table, column } = quantity.from;
  return resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);
}

/**
 * Key of what a plain reading of a table measures: the column's `measure` and the categories of the filter
 * (`cbp-encounters/southwest`). Undefined for arithmetic and for columns without a measure.
 */
export function measureOf(quantity: Quantity, resources: readonly TableResource[]): string | undefined {
  if (!('from' in quantity) || quantity.op === 'count' || quantity.op === 'witnesses' || quantity.op === 'mean') return undefined;
  const field = fieldOf(quantity, resources);
  if (field?.measure === undefined) return undefined;
  const cuts = Object.entries(quantity.from.where)
    .filter(([name]) => !timeColumns.includes(name) && !vintageColumns.includes(name))
    .map(([, criterion]) => (typeof criterion === 'string' ? criterion : JSON.stringify(criterion)))
    .filter((cut) => !wholes.includes(cut));
  return oneMeasure([field.measure, ...cuts.sort()].join('/'));
}
