import { z } from 'astro/zod';
import { sameRoad, type RoadNote } from '../../charts/same-road.chart.ts';
import type { RoadCaravan, RoadZone } from '../../charts/same-road/road.ts';
import { formatDate } from '../../locale/charts/calendar.ts';
import { sameRoadWords } from '../../locale/charts/same-road.ts';
import type { CaravansRow, PlacesRow } from '../../model/rows.ts';
import { defineFigure } from '../figure.ts';

const viewSchema = z.strictObject({
  /** The caravan in marigold, by its id in `caravans`. */
  highlight: z.string(),
});

type View = z.infer<typeof viewSchema>;

/** States of the stretches beyond the coast; Querétaro counts as just beyond Mexico City. */
const zoneOfState: Readonly<Record<string, RoadZone>> = {
  Chiapas: 'coast',
  Oaxaca: 'isthmus',
  Veracruz: 'veracruz-puebla',
  Puebla: 'veracruz-puebla',
  'Ciudad de México': 'mexico-city',
  Querétaro: 'mexico-city',
  'Baja California': 'north',
  Coahuila: 'north',
};

/** Towns on the road between the river and Tapachula, where four caravans ended. */
const beforeTapachula = new Set(['Metapa de Domínguez', 'Frontera Hidalgo']);

/** The first checkpoint and the start itself: a trace there without a known end is only a departure. */
const departurePlaces = new Set(['Tapachula', 'Viva México']);

/** The stretch of a caravan's last trace, by the rules of the table. Throws for a state that has none. */
export function roadZone(row: CaravansRow): RoadZone {
  if (row.last_state === null) return 'divided';
  if (beforeTapachula.has(row.last_place)) return 'border';
  if (departurePlaces.has(row.last_place) && row.end_kind === 'not-found') return 'departure';
  const zone = zoneOfState[row.last_state];
  if (zone === undefined) throw new RangeError(`caravans ${row.id}: last_state "${row.last_state}" lies on no stretch. Add it to zoneOfState in same-road.figure.ts.`);
  return zone;
}

/** A caravan as the chart draws it. */
export function roadCaravan(row: CaravansRow): RoadCaravan {
  return {
    id: row.id,
    startDate: row.start_date,
    startPlace: row.start_place,
    lastPlace: row.last_place,
    lastLongitude: row.last_lon ?? undefined,
    zone: roadZone(row),
    endFound: row.end_kind !== 'not-found' && row.end_kind !== 'trail-lost',
    confidence: row.confidence,
  };
}

/** Towns named beside the coast: those of this story's road, far enough apart to be read. */
const townNames = ['Huixtla', 'Escuintla', 'Mapastepec', 'Pijijiapan', 'Tonalá'];

const startNames = ['Ciudad Hidalgo', 'Tapachula'];

function longitudeOf(places: readonly PlacesRow[], name: string): number {
  const place = places.find((row) => row.place === name && row.state === 'Chiapas');
  if (place === undefined) throw new RangeError(`places: no row for ${name}, Chiapas.`);
  return place.lon;
}

/** The 60 caravans on one road: step `same-road`. */
export const figure = defineFigure<View>({
  id: 'same-road',
  viewSchema,
  tables: ['caravans', 'places'],
  draw: (view, { locale, size, tables }) => {
    const caravans = tables.caravans.map(roadCaravan);
    const words = sameRoadWords[locale];
    const dated = (row: CaravansRow): RoadNote[] => {
      const zone = roadZone(row);
      const date = formatDate(row.last_date, locale, 'full');
      if (row.id === view.highlight) return [{ caravanId: row.id, lines: size === 'n' ? [words.thisCaravanShort] : [words.thisCaravan, date] }];
      if (row.end_kind !== 'arrived' || size === 'n') return [];
      return [{ caravanId: row.id, lines: [zone === 'north' ? `${row.last_place}, ${date}` : formatDate(row.last_date, locale, 'month-year')] }];
    };
    return sameRoad(
      {
        caravans,
        towns: townNames.map((name) => ({ name, longitude: longitudeOf(tables.places, name) })),
        starts: Object.fromEntries(startNames.map((name) => [name, longitudeOf(tables.places, name)])),
        notes: tables.caravans.flatMap(dated),
        lastNorth: formatDate(
          tables.caravans.filter((row) => roadZone(row) === 'north').map((row) => row.last_date).sort().at(-1) ?? '',
          locale,
          'month-year',
        ),
      },
      { highlightId: view.highlight, size },
      words,
    );
  },
});
