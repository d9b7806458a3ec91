import { locales, type Locale } from '../../locale/locales.ts';
import type { Problem } from '../../model/dataError.ts';
import type { Tables } from '../../model/readTables.ts';
import { isMissing, type Cell, type ColumnKind, type FigureColumn, type FigureTable, type TableFrame } from '../../scenes/figureTable.ts';
import { tabulateStep } from '../../scenes/tabulateStep.ts';
import { alteredTables } from './alteredTables.ts';
import { readTogether, wordFaults, type StillPlace } from './drawnStills.ts';
import { figuresIn } from './drawnText.ts';
import { watchTables } from './watchedTables.ts';

/** Makes a picture's tables as its page does. */
export type TabulateStill = (still: StillPlace, frame: TableFrame) => readonly FigureTable[];

/** What a table says at one place: its caption, a head, a cell. */
interface Said {
  readonly text: string;
  /** False for a bare number, which is no words. */
  readonly isWords: boolean;
}

/** Years, days and ids name a row; who is cited stands in `sources.csv`: none is a figure of ours. */
const naming: readonly ColumnKind[] = ['year', 'period', 'claim', 'truth', 'sources'];

/** Other numbers to make the tables over, one set after another until a figure moves: among hundreds of small counts one may stay by chance. */
const salts = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The whole that percentages are parts of: 100 by definition, whatever is counted. */
const wholeInPercent = 100;

function saidBy(cell: Cell, { kind, unit }: FigureColumn): Said | undefined {
  if (isMissing(cell)) return { text: cell.missing, isWords: true };
  if (naming.includes(kind) || typeof cell === 'object' || (unit === '%' && cell === wholeInPercent)) return undefined;
  return { text: String(cell), isWords: typeof cell === 'string' };
}

/** Everything that some tables say, by its place: table, column, row. */
function placesOf(tables: readonly FigureTable[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const table of tables) {
    said.set(`${table.id}, caption`, { text: table.caption, isWords: true });
    table.columns.forEach((column, at) => {
      said.set(`${table.id}, head of ${column.id}`, { text: column.name, isWords: true });
      if (column.unit !== undefined) said.set(`${table.id}, unit of ${column.id}`, { text: column.unit, isWords: true });
      table.rows.forEach((row, index) => {
        const cell = saidBy(row[at] ?? '', column);
        if (cell !== undefined) said.set(`${table.id}, ${column.id}, row ${index + 1}`, cell);
      });
    });
  }
  return said;
}

const figuresAt = ({ text, isWords }: Said, locale: Locale): string[] => (isWords ? figuresIn({ key: '', text }, locale) : [text]);

/**
 * What is wrong with the tables of the stills, in both languages: a figure that stands at its place whatever `data/` holds (found by making
 * the tables again over other numbers), words that the site does not use, a count of a part of the caravan read
 * beside one of the whole, a figure as first published. `tabulate` makes one picture's tables; by default as the build does.
 */
export function stillTableProblems(stills: readonly StillPlace[], tables: Tables, tabulate: TabulateStill = tabulateStep): Problem[] {
  const others = salts.map((salt) => once(() => alteredTables(tables, salt)));
  const quotations = new Set(tables.quotations.flatMap((row) => [row.original, row.translation_es, row.translation_en].filter((words) => words !== null)));
  // Words that a row holds as they stand are that row's: the checks of the tables read them, and the page changes with the cell.
  const cells = new Set(Object.values(tables).flatMap((rows: readonly object[]) => rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))));
  const watched = watchTables(tables);
  return stills.flatMap((still) => {
    watched.forget();
    const problems = locales.flatMap((locale): Problem[] => {
      const at = { file: still.file, line: still.line, locale, sectionId: still.sectionId };
      try {
        const said = placesOf(tabulate(still, { locale, tables: watched.tables }));
        const elsewhere = others.map((other) => once(() => placesOf(tabulate(still, { locale, tables: other() }))));
        return [...said].filter(([, { text }]) => !cells.has(text)).flatMap(([place, own]) => {
          const field = `${still.id}, table ${locale}: ${place}`;
          const stays = (figure: string) =>
            elsewhere.every((other) => {
              const there = other().get(place);
              return there !== undefined && figuresAt(there, locale).includes(figure);
            });
          return [
            ...figuresAt(own, locale).filter(stays).map((value) => ({ file: at.file, line: at.line, field, value, fault: `a figure of “${own.text}” that no row of ${still.figure}'s tables changes`, fix: `let src/scenes/figureTables/${still.figure}.table.ts take it from a table` })),
            ...(own.isWords ? wordFaults(own.text, { ...at, field }, quotations) : []),
          ];
        });
      } catch (error) {
        return [{ file: at.file, line: at.line, field: `${still.id}, table ${locale}`, value: still.figure, fault: error instanceof Error ? error.message : String(error), fix: 'correct the view or the rows' }];
      }
    });
    return [...problems, ...readTogether(watched, still)];
  });
}
