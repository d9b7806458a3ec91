import type { Problem } from '../dataError.ts';
import { originOf } from '../rowOrigins.ts';

/** A problem in a cell of a row: file and line come from the row. */
export function problemAt(row: object, field: string, fault: string, fix: string): Problem {
  const { file, line } = originOf(row);
  const value = (row as Readonly<Record<string, unknown>>)[field];
  return { file, line, field, value: Array.isArray(value) ? value.join(';') : String(value ?? ''), fault, fix };
}
