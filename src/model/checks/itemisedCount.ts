import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Children, women and men of the one itemised count add up to it. */
export function itemisedCount(tables: Tables): Problem[] {
  const rows = tables['orizaba-count'].filter(({ id }) => id.startsWith('2024-02-01-oem'));
  const all = rows.find(({ group }) => group === 'all');
  const sum = rows.filter(({ group }) => group !== 'all').reduce((total, { people }) => total + people, 0);
  return all === undefined || all.people === sum ? [] : [problemAt(all, 'people', `its parts add up to ${sum}`, 'check the row against its source')];
}
