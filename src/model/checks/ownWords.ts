import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { forbiddenWords } from '../text/forbiddenWords.ts';
import { tableWords } from './tableWords.ts';

/** Words of the tables that readers see hold none of the words that the site does not use in its own voice. */
export function ownWords(tables: Tables): Problem[] {
  return tableWords(tables).flatMap(({ passage }) => forbiddenWords(passage));
}
