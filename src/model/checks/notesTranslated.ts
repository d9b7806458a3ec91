import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Our note on a source stands in both languages or in neither: a page never changes its language half way. */
export function notesTranslated(tables: Tables): Problem[] {
  return tables.sources.flatMap((row) => {
    if ((row.supports_en === null) === (row.supports_es === null)) return [];
    const missing = row.supports_es === null ? 'supports_es' : 'supports_en';
    return [problemAt(row, missing, 'a note in one language only', 'write what the source supports in both')];
  });
}
