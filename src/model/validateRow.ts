import type { Problem } from './dataError.ts';
import type { FieldSchema } from './tableSchema.ts';

/** A value of a cell: an empty cell is null ("not found"), an empty list is []. */
export type CellValue = string | number | boolean | null | readonly string[];

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A cell read by its field, or the fault and what to do about it. */
export type ReadCell = { readonly value: CellValue } | { readonly fault: string; readonly fix: string };

const patterns = new Map<string, RegExp>();

/** The pattern of a column, made once for all its cells. */
function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, known);
  return known;
}

function isDay(text: string): boolean {
  return datePattern.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text.slice(0, 8));
}

function convert(text: string, field: FieldSchema): ReadCell {
  switch (field.type) {
    case 'list':
      return { value: text === '' ? [] : text.split(field.delimiter ?? ';') };
    case 'integer':
      return /^-?\d+$/.test(text)
        ? { value: Number(text) }
        : { fault: 'not a whole number', fix: 'write digits only, without separators' };
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? { value: Number(text) }
        : { fault: 'not a number', fix: 'write digits with a point, without separators' };
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { fault: 'neither true nor false', fix: 'write true or false' };
    case 'date':
      return isDay(text) ? { value: text } : { fault: 'not a day', fix: 'write YYYY-MM-DD' };
    case 'yearmonth':
      return monthPattern.test(text) ? { value: text } : { fault: 'not a month', fix: 'write YYYY-MM' };
    case 'string':
      return { value: text };
  }
}

/** Reads one cell by its field: type, then constraints. */
export function readCell(text: string, field: FieldSchema): ReadCell {
  const rules = field.constraints ?? {};
  if (text === '') {
    if (rules.required === true) return { fault: 'empty, but required', fix: 'fill it, or leave the row out' };
    return { value: field.type === 'list' ? [] : null };
  }
  const read = convert(text, field);
  if ('fault' in read) return read;
  if (rules.enum !== undefined && !rules.enum.includes(text))
    return { fault: 'not one of the values of this column', fix: `use one of: ${rules.enum.join(', ')}` };
  if (rules.pattern !== undefined && !patternOf(rules.pattern).test(text))
    return { fault: `does not fit ${rules.pattern}`, fix: 'write it in that form' };
  if (typeof read.value === 'number') {
    if (rules.minimum !== undefined && read.value < rules.minimum)
      return { fault: `below the minimum ${rules.minimum}`, fix: `check it against its source, or correct the minimum of ${field.name} in data/datapackage.json` };
    if (rules.maximum !== undefined && read.value > rules.maximum)
      return { fault: `above the maximum ${rules.maximum}`, fix: `check it against its source, or correct the maximum of ${field.name} in data/datapackage.json` };
  }
  return read;
}

/** Reads a whole record into a row; adds what is wrong with it to `problems`. */
export function validateRow(
  cells: readonly string[],
  fields: readonly FieldSchema[],
  at: { readonly file: string; readonly line: number },
  problems: Problem[],
): Record<string, CellValue> {
  const row: Record<string, CellValue> = {};
  fields.forEach((field, index) => {
    const text = cells[index] ?? '';
    const read = readCell(text, field);
    if ('fault' in read) problems.push({ ...at, field: field.name, value: text, fault: read.fault, fix: read.fix });
    else row[field.name] = read.value;
  });
  return row;
}
