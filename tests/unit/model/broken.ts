import { DataError, type Problem } from '../../../src/model/dataError.ts';
import { parseCsv } from '../../../src/model/parseCsv.ts';
import { readTableFiles, tablesFrom, type TableFiles } from '../../../src/model/readTables.ts';

/** The real files of the project, read once. */
export const realFiles: TableFiles = readTableFiles();

const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A copy of the real files in which one row of a table is changed: `change` gets the row by column. */
export function changeRow(table: string, isRow: (row: Record<string, string>) => boolean, change: Record<string, string> | 'remove' | 'repeat'): { files: TableFiles; line: number } {
  const path = `data/${table}.csv`;
  const [header, ...records] = parseCsv(realFiles[path] ?? '');
  const columns = header?.cells ?? [];
  let line = 0;
  const rows = records.flatMap(({ cells, line: at }) => {
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    if (line > 0 || !isRow(row)) return [cells];
    line = at;
    if (change === 'remove') return [];
    if (change === 'repeat') return [cells, cells];
    return [columns.map((column) => change[column] ?? row[column] ?? '')];
  });
  if (line === 0) throw new Error(`No such row in ${path}.`);
  const text = [columns, ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
  return { files: { ...realFiles, [path]: `${text}\n` }, line };
}

/** The problems that broken files give. Throws where they give none. */
export function problemsOf(files: TableFiles): readonly Problem[] {
  try {
    tablesFrom(files);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  throw new Error('The broken files were accepted.');
}
