import { z } from 'astro/zod';
import { corridorMap, type CorridorCount } from '../../charts/corridor-map.chart.ts';
import { corridorMapWords } from '../../locale/charts/corridor-map.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import { readBaseMap } from '../../maps/baseMap.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

type Stage = 'darien' | 'honduras' | 'mexico' | 'us';

/** How a stage is drawn: the row's place in the order of the table, the circle's middle, its colour and where its words stand. */
const stages: Readonly<Record<Stage, { order: number } & Pick<CorridorCount, 'at' | 'colour' | 'side'>>> = {
  darien: { order: 1, at: [-77.9, 8.6], colour: 'other', side: { n: 'left', w: 'left' } },
  honduras: { order: 2, at: [-86.6, 14.9], colour: 'other', side: { n: 'above', w: 'right' } },
  mexico: { order: 3, at: [-99.8, 20.6], colour: 'mexico', side: { n: 'left', w: 'right' } },
  us: { order: 4, at: [-106.5, 31.2], colour: 'us', side: { n: 'right', w: 'right' } },
};

/** The table's row of a stage. Throws when there is none. */
export function corridorRow(rows: Tables['corridor-2023'], id: Stage): Tables['corridor-2023'][number] {
  const { order } = stages[id];
  const row = rows.find((candidate) => candidate.order === order);
  if (!row) throw new RangeError(`corridor-2023: no row of order ${order} for ${id}.`);
  return row;
}

/** The table's four counts with their places and words. Throws when a stage has no row. */
export function corridorCounts(rows: Tables['corridor-2023'], locale: Locale): (CorridorCount & { readonly id: Stage })[] {
  const words = corridorMapWords[locale];
  return (Object.keys(stages) as Stage[]).map((id) => {
    const { at, colour, side } = stages[id];
    return { id, at, colour, side, value: corridorRow(rows, id).people_or_events, place: words.places[id], measure: words.measures[id] };
  });
}

/** Four counts of one year at their places: step `corridor`. */
export const figure = defineFigure({
  id: 'corridor-map',
  viewSchema: z.strictObject({
    /** The year of the table. */
    year: z.int(),
    counts: z.array(z.enum(['darien', 'honduras', 'mexico', 'us'])),
    /** The town at which the caravan's circle stands. */
    caravanAt: z.string(),
  }),
  tables: ['corridor-2023', 'places', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const town = tables.places.find((row) => row.place === view.caravanAt);
    if (!town) throw new RangeError(`places: no row for ${view.caravanAt}, which the view names.`);
    const words = corridorMapWords[locale];
    return corridorMap(readBaseMap().overview.land, corridorCounts(tables['corridor-2023'], locale), { counts: view.counts }, {
      size,
      words: { unit: fill(words.unit, view.year) },
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'scaled'),
      caravanAt: [town.lon, town.lat],
    });
  },
});
