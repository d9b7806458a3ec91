import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Marks of a title that was rebuilt from an address, or is a description: it stands in brackets, or says so. */
const rebuilt = /^\s*[([].*[)\]]\s*$|\[[^\]]*\]|\brebuilt\b|^(?:untitled|no title)\b/i;

/** A title counts as verified only where it is a title: those rebuilt or bracketed are not. */
export function sourceTitles(tables: Tables): Problem[] {
  return tables.sources
    .filter((row) => row.title_verified && rebuilt.test(row.title))
    .map((row) => problemAt(row, 'title_verified', `"${row.title}" is rebuilt or a description`, 'write false: it is not printed'));
}
