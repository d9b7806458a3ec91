import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** The claims are numbered without a gap, in the order of the article. */
export function claims(tables: Tables): Problem[] {
  return tables.claims.flatMap((row, index) => {
    const id = `c${String(index + 1).padStart(2, '0')}`;
    const before = tables.claims[index - 1];
    return [
      ...(row.id === id ? [] : [problemAt(row, 'id', `claim ${index + 1} is not ${id}`, `write ${id}`)]),
      ...(before !== undefined && row.paragraph < before.paragraph ? [problemAt(row, 'paragraph', `before the paragraph of ${before.id}`, 'correct the paragraph')] : []),
    ];
  });
}
