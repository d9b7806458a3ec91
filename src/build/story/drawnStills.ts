import type { Drawing, StillSize } from '../../charts/svg/mark.ts';
import { locales } from '../../locale/locales.ts';
import type { BaseMap } from '../../maps/baseMap.ts';
import { renderTwin, type RoadView } from '../../maps/twin.ts';
import { problemAt } from '../../model/checks/problemAt.ts';
import type { Problem } from '../../model/dataError.ts';
import type { Tables } from '../../model/readTables.ts';
import { numberWordsIn } from '../../model/text/bareFigures.ts';
import { forbiddenWords } from '../../model/text/forbiddenWords.ts';
import { namedPlaces } from '../../model/text/namedPlaces.ts';
import { quotedWords } from '../../model/text/quotedWords.ts';
import type { Passage } from '../../model/text/passage.ts';
import { drawPlate } from '../../scenes/drawPlate.ts';
import { drawStep } from '../../scenes/drawStep.ts';
import type { Frame } from '../../scenes/figure.ts';
import type { StoryStep } from '../../scenes/readStory.ts';
import { alteredTables } from './alteredTables.ts';
import { figuresOf, labelsOf, sameFigures } from './drawnText.ts';
import { watchTables, type WatchedTables } from './watchedTables.ts';

/** A picture of the story, and where it is written down. */
export interface StillPlace extends Pick<StoryStep, 'id' | 'sectionId' | 'figure' | 'view'> {
  readonly file: string;
  readonly line: number;
  /** True for a section's plate, which has forms of its own in place of sizes. */
  readonly isPlate?: boolean;
}

/** Draws a picture as the build does. */
export type DrawStill = (still: StillPlace, frame: Frame) => Drawing;

const sizes: readonly StillSize[] = ['n', 'w'];
/** Sections whose pictures may hold a figure as first published. */
const mayHoldOlder = ['ledger', 'meeting'];

const nothing = { type: 'FeatureCollection', features: [] } as const;
const noLines = { type: 'MultiLineString', coordinates: [] as number[][][] } as const;
const bareLevel: BaseMap['route'] = { land: { ...nothing, features: [] }, coast: noLines, borders: noLines, states: { ...nothing, features: [] }, rivers: { ...nothing, features: [] }, lakes: { ...nothing, features: [] }, bands: { ...nothing, features: [] }, localities: [] };

const bareBase: BaseMap = { overview: bareLevel, route: bareLevel, hillshade: '', labels: [] };

/** Every figure's drawing; the map's without its land, relief and fixed names, which hold no figures and take most of its time. */
export const drawForWords: DrawStill = (still, frame) => {
  if (still.isPlate === true) return drawPlate(still, frame.size === 'w' ? 'across' : 'down', frame.locale, frame.tables);
  if (still.figure !== 'road-map') return drawStep(still, frame);
  return renderTwin(still.view as unknown as RoadView, { ...frame, base: bareBase }).drawing;
};

/** Words of a picture or of its table that the site does not use, numbers that no table gives, quotations that are none of `quotations`. */
export function wordFaults(text: string, at: Omit<Passage, 'text'>, quotations: ReadonlySet<string>): Problem[] {
  const passage: Passage = { ...at, text };
  return [
    ...numberWordsIn(text, at.locale).map((value) => ({ file: at.file, line: at.line, field: at.field, value, fault: 'a number in words that no table gives', fix: 'let the figure write it from its rows' })),
    ...forbiddenWords(passage), ...namedPlaces(passage), ...quotedWords(passage).filter(({ value }) => !quotations.has(value)),
  ];
}

/** Counts of a part of the caravan that a picture or its tables read beside the whole, and figures as first published where none may stand. */
export function readTogether({ read }: WatchedTables, { file, line, id, figure, sectionId }: StillPlace): Problem[] {
  const beside = read('whole').length > 0 ? read('part') : [];
  const older = mayHoldOlder.includes(sectionId) ? [] : read('older');
  return [
    ...beside.map(({ row, column }) => problemAt(row, column, `counts a part of the caravan, and ${figure} (${file}:${line}, ${id}) draws it beside the whole`, 'draw the whole alone: leave this row out of the figure')),
    ...older.map(({ row, column }) => problemAt(row, column, `a figure as first published, drawn by ${figure} (${file}:${line}, ${id})`, 'draw the table\'s figure; an older one stands in the ledger and the timeline only')),
  ];
}

/**
 * What is wrong with what the stills draw, each picture in both languages and sizes: a figure that stands in the picture whatever the
 * tables hold (found by drawing it a second time over other numbers), words that the site does not use, a count of a part of the caravan
 * read beside one of the whole, a figure as first published. `draw` draws one picture; by default as the build does.
 */
export function stillProblems(stills: readonly StillPlace[], tables: Tables, draw: DrawStill = drawForWords): Problem[] {
  const altered = new Map<string, Tables>();
  const alteredBy = (salt: string): Tables => {
    const known = altered.get(salt) ?? alteredTables(tables, salt);
    altered.set(salt, known);
    return known;
  };
  const watched = watchTables(tables);
  const quotations = new Set(tables.quotations.flatMap((row) => [row.original, row.translation_es, row.translation_en].filter((words) => words !== null)));
  return stills.flatMap((still) => {
    watched.forget();
    const seen = new Set<string>();
    const problems = locales.flatMap((locale) =>
      sizes.flatMap((size): Problem[] => {
        const at = { file: still.file, line: still.line, field: `${still.id}, picture ${locale} ${size}`, locale, sectionId: still.sectionId };
        try {
          const labels = labelsOf(draw(still, { locale, size, tables: watched.tables }).marks);
          const figures = figuresOf(labels, locale);
          const stays = (salt: string) => sameFigures(figures, figuresOf(labelsOf(draw(still, { locale, size, tables: alteredBy(salt) }).marks), locale));
          const once = stays('a');
          const twice = once.length === 0 ? [] : stays('b');
          const typed = once.filter(({ key, figure }) => twice.some((other) => other.key === key && other.figure === figure));
          return [
            ...typed.map(({ key, figure }) => ({ file: at.file, line: at.line, field: at.field, value: figure, fault: `a figure of “${labels.find((label) => label.key === key && label.text.includes(figure))?.text.replaceAll('\u2028', ' ') ?? key}” that no row of ${still.figure}'s tables changes`, fix: `let src/scenes/figures/${still.figure}.figure.ts take it from a table` })),
            ...labels.flatMap((label) => wordFaults(label.text, at, quotations)),
          ];
        } catch (error) {
          return [{ file: at.file, line: at.line, field: at.field, value: still.figure, fault: error instanceof Error ? error.message : String(error), fix: 'correct the view or the rows' }];
        }
      }),
    );
    const cells = readTogether(watched, still);
    return [...problems, ...cells].filter((problem) => {
      const key = `${problem.file}:${problem.line} ${problem.field} ${problem.value} ${problem.fault}`;
      return !seen.has(key) && seen.add(key);
    });
  });
}
