import type { FieldSchema, TableResource } from '../tableSchema.ts';
import type { Quantity } from './define.ts';

const timeColumns = ['month', 'year', 'fiscal_year', 'date', 'period'];
const wholes = ['all', 'ALL'];

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
  if (quantity.op !== 'cell' && quantity.op !== 'sum') return undefined;
  const field = fieldOf(quantity, resources);
  if (field?.measure === undefined) return undefined;
  const cuts = Object.entries(quantity.from.where)
    .filter(([name]) => !timeColumns.includes(name))
    .map(([, criterion]) => (typeof criterion === 'string' ? criterion : JSON.stringify(criterion)))
    .filter((cut) => !wholes.includes(cut));
  return [field.measure, ...cuts.sort()].join('/');
}
