import { isMissing, type FigureTable } from '../../scenes/figureTable.ts';

/** Reasons for blanks that are too long to stand in a cell, each with the letter that stands there instead. */
export type TableNotes = ReadonlyMap<string, string>;

const longestInCell = 22;
const letters = 'abcdefghij';

/** Letters for a table's long reasons, in the order in which they first stand. Throws when they run out. */
export function tableNotes(table: FigureTable): TableNotes {
  const reasons = table.rows.flatMap((row) => row.flatMap((cell) => (isMissing(cell) && cell.missing.length > longestInCell ? [cell.missing] : [])));
  return new Map(
    [...new Set(reasons)].map((reason, index) => {
      const letter = letters[index];
      if (letter === undefined) throw new RangeError(`Table "${table.id}" has more than ${letters.length} reasons for blanks.`);
      return [reason, letter];
    }),
  );
}

/** The unit of every number, where a table with several number columns has only one: it is said once, not in each head. */
export function unitOfAll({ columns }: FigureTable): string | undefined {
  const units = columns.filter(({ kind }) => kind === 'count' || kind === 'decimal' || kind === 'tenths').map(({ unit }) => unit);
  return units.length > 1 && new Set(units).size === 1 ? units[0] : undefined;
}
