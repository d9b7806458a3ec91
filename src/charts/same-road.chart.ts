import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { SameRoadWords } from '../locale/charts/same-road.ts';
import { paint, type Colour } from '../theme/tokens.ts';
import { label, labelBox, wrapText } from './svg/label.ts';
import { legend, type LegendEntry } from './svg/legend.ts';
import { group, labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';

/** Stretches of the road from south to north. `departure` and `divided` are traces that no stretch can hold. */
export const roadZones = ['border', 'departure', 'coast', 'isthmus', 'veracruz-puebla', 'mexico-city', 'north', 'divided'] as const;

/** Where a caravan's last trace lies. */
export type RoadZone = (typeof roadZones)[number];

/** How well a caravan's last trace is known. */
export type RoadConfidence = 'documented' | 'single-source' | 'disputed';

/** One caravan as the chart needs it. Longitudes are degrees east, so that they fall on the way north. */
export interface RoadCaravan {
  readonly id: string;
  /** ISO date, or year and month where no day was found. Rows are drawn in its order. */
  readonly startDate: string;
  readonly startPlace: string;
  readonly lastPlace: string;
  /** Undefined where the last trace has no point. */
  readonly lastLongitude: number | undefined;
  readonly zone: RoadZone;
  /** False where no report of the end was read, which is not "ended here". */
  readonly endFound: boolean;
  readonly confidence: RoadConfidence;
}

/** A town named beside the axis. */
export interface RoadTown {
  readonly name: string;
  readonly longitude: number;
}

/** A caravan named in the chart: lines of words beside its end. */
export interface RoadNote {
  readonly caravanId: string;
  readonly lines: readonly string[];
}

/** What the chart draws. */
export interface SameRoadView {
  /** The caravan in marigold. */
  readonly highlightId: string;
  readonly size: StillSize;
}

/** Rows and their frame: the towns beside the axis, where the border towns lie, and the notes. */
export interface SameRoadRows {
  readonly caravans: readonly RoadCaravan[];
  readonly towns: readonly RoadTown[];
  /** Longitudes of the places where caravans start, by name. */
  readonly starts: Readonly<Record<string, number>>;
  readonly notes: readonly RoadNote[];
  /** When the last of them was at the northern border, in words. */
  readonly lastNorth: string;
}

type Band = Exclude<RoadZone, 'departure' | 'divided'>;

const bands: readonly Band[] = ['north', 'mexico-city', 'veracruz-puebla', 'isthmus', 'coast', 'border'];

interface Layout {
  readonly top: number;
  readonly margin: number;
  readonly x0: number;
  readonly x1: number;
  readonly heights: Readonly<Record<Band, number>>;
  readonly lineWidth: number;
  readonly dot: number;
  readonly legendY: number;
}

const layouts: Record<StillSize, Layout> = {
  w: {
    top: 44,
    margin: 10,
    x0: 196,
    x1: 788,
    heights: { north: 78, 'mexico-city': 66, 'veracruz-puebla': 68, isthmus: 84, coast: 262, border: 58 },
    lineWidth: 3,
    dot: 4.2,
    legendY: 716,
  },
  n: {
    top: 26,
    margin: 4,
    x0: 100,
    x1: 396,
    heights: { north: 42, 'mexico-city': 36, 'veracruz-puebla': 34, isthmus: 40, coast: 126, border: 44 },
    lineWidth: 2,
    dot: 2.4,
    legendY: 390,
  },
};

const dashes: Record<RoadConfidence, string> = { documented: 'none', 'single-source': '7 3', disputed: '2 3' };

/**
 * Where the axis puts a longitude: each stretch has its own scale, so that the coast, where most traces end, can be
 * read; within a stretch the road runs steadily west, so longitude keeps the order and the proportions of its places.
 */
function placeAxis(rows: SameRoadRows, layout: Layout): { y: (longitude: number, zone: Band) => number; edges: Record<Band, [number, number]> } {
  const tapachula = rows.starts['Tapachula'];
  const south = max(Object.values(rows.starts));
  if (tapachula === undefined || south === undefined) throw new RangeError('sameRoad: starts must hold Tapachula and the southernmost place.');
  const longitudes = (zone: Band): number[] =>
    rows.caravans.flatMap((row) => (row.zone === zone && row.lastLongitude !== undefined ? [row.lastLongitude] : []));
  const edges = {} as Record<Band, [number, number]>;
  let y = layout.top;
  for (const band of bands) {
    const bottom = y + layout.heights[band];
    edges[band] = [y, bottom];
    y = bottom;
  }
  const scales = Object.fromEntries(
    bands.map((band) => {
      const [top, bottom] = edges[band];
      const inner = (bottom - top) * 0.24;
      if (band === 'border') return [band, scaleLinear([tapachula, south], [top, bottom])];
      if (band === 'coast') return [band, scaleLinear([tapachula, min(longitudes(band)) ?? tapachula - 1], [bottom, top + inner])];
      const values = longitudes(band);
      const first = max(values) ?? 0;
      const last = min(values) ?? -1;
      // A single place stands in the middle of its band.
      return [band, first === last ? scaleLinear([first - 1, first + 1], [top + inner, bottom - inner]) : scaleLinear([first, last], [bottom - inner, top + inner])];
    }),
  );
  return {
    edges,
    y: (longitude, zone) => {
      const scale = scales[zone];
      if (!scale) throw new RangeError(`sameRoad: no band for zone "${zone}".`);
      return scale(longitude);
    },
  };
}

/** Number of last traces in each zone. */
export function countZones(caravans: readonly RoadCaravan[]): Record<RoadZone, number> {
  const counts = Object.fromEntries(roadZones.map((zone) => [zone, 0])) as Record<RoadZone, number>;
  for (const row of caravans) counts[row.zone] += 1;
  return counts;
}

/**
 * Each caravan a line from where it set out up to its last trace, side by side in the order of their start. Line style
 * says how well the trace is known, a full or open end whether the end was found. Widths mean nothing.
 * Throws a RangeError when a start place is not on the axis.
 */
export function sameRoad(rows: SameRoadRows, view: SameRoadView, words: SameRoadWords): Drawing {
  const { size } = view;
  const wide = size === 'w';
  const layout = layouts[size];
  const text = labelSize[size];
  const box = stillBox[size];
  const caravans = [...rows.caravans].sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0));
  const axis = placeAxis(rows, layout);
  const counts = countZones(caravans);
  const years = [...new Set(caravans.map((row) => row.startDate.slice(0, 4)))];
  // A gap between years is as wide as one caravan, and a year with fewer than its label needs is widened.
  const gap = wide ? 1.1 : 1.3;
  const least = wide ? 3.2 : 5.2;
  const spans = years.map((year) => ({ year, of: caravans.filter((row) => row.startDate.startsWith(year)) }));
  const units = spans.reduce((sum, span) => sum + Math.max(span.of.length, least) + gap, -gap);
  const pitch = (layout.x1 - layout.x0) / Math.max(units, 1);
  const xs = new Map<string, number>();
  const yearMarks: Mark[] = [];
  const floor = axis.edges.border[1];
  let at = layout.x0;
  for (const { year, of } of spans) {
    const width = Math.max(of.length, least) * pitch;
    const inset = (width - of.length * pitch) / 2;
    of.forEach((row, index) => xs.set(row.id, at + inset + (index + 0.5) * pitch));
    yearMarks.push(mark('line', { x1: at, x2: at + width, y1: floor + 6, y2: floor + 6, stroke: paint('ink-faint'), 'stroke-width': 1.5 }, `year:${year}`));
    const yearText = wide ? year : `’${year.slice(2)}`;
    yearMarks.push(label({ text: yearText, x: at + width / 2, y: floor + 8 + text, size: text, anchor: 'middle', colour: 'ink-soft', key: `year-label:${year}` }));
    at += width + gap * pitch;
  }

  const ground = bands.flatMap((band, index): Mark[] => {
    const [top, bottom] = axis.edges[band];
    return [
      mark('rect', { x: 0, y: top, width: box.width, height: bottom - top, fill: paint(index % 2 === 0 ? 'panel' : 'paper') }, `band:${band}`),
      mark('line', { x1: 0, x2: box.width, y1: top, y2: top, stroke: paint('rule'), 'stroke-width': 1 }, `band-edge:${band}`),
    ];
  });

  const names: Mark[] = [];
  /** A zone's name with its count at the end of the column, on one line. */
  const nameAndCount = (zone: RoadZone, baseline: number): void => {
    const name = (wide ? words.zones : words.shortZones)[zone];
    names.push(label({ text: name, x: layout.margin, y: baseline, size: text, key: `zone:${zone}` }));
    names.push(label({ text: String(counts[zone]), x: layout.x0 - 12, y: baseline, size: text * 1.1, weight: 'bold', anchor: 'end', key: `count:${zone}` }));
  };
  for (const band of bands) {
    const [top] = axis.edges[band];
    const first = top + (wide ? 23 : 18);
    if (band === 'border') {
      nameAndCount('departure', first - 2);
      nameAndCount('border', first + text * 1.35);
    } else if (band === 'coast') {
      const lines = wide ? [words.zones.coast] : wrapText(words.shortZones.coast, layout.x0 - 16, text, 'sans', 'bold');
      lines.forEach((line, index) => names.push(label({ text: line, x: layout.margin, y: first + index * text * 1.15, size: text, weight: 'bold', key: `zone:coast:${index}` })));
      const countSize = wide ? 46 : 30;
      const countY = first + (lines.length - 1) * text * 1.15 + countSize * 0.95;
      const count = { text: String(counts.coast), x: layout.margin, y: countY, size: countSize, weight: 'bold' as const, key: 'count:coast' };
      names.push(label(count));
      const beside = labelBox(count).x1 + text * 0.5;
      names.push(label({ text: words.ofAll.replace('{0}', String(caravans.length)), x: beside, y: countY, size: text, colour: 'ink-soft', key: 'of-all' }));
    } else {
      nameAndCount(band, first);
    }
  }
  const tapachulaY = axis.edges.coast[1];
  const townMarks = wide
    ? rows.towns.flatMap((town): Mark[] => {
        const y = axis.y(town.longitude, 'coast');
        return [
          mark('line', { x1: layout.x0 - 6, x2: layout.x1, y1: y, y2: y, stroke: paint('rule'), 'stroke-width': 1, 'stroke-dasharray': '1 4' }, `town:${town.name}`),
          label({ text: town.name, x: layout.x0 - 10, y: y + 5, size: text, anchor: 'end', colour: 'ink-soft', key: `town-label:${town.name}` }),
        ];
      })
    : [];
  const endY = (row: RoadCaravan): number => {
    if (row.zone === 'divided') return axis.edges.isthmus[0];
    if (row.lastLongitude === undefined) {
      const [top, bottom] = axis.edges[row.zone === 'departure' ? 'coast' : row.zone];
      return (top + bottom) / 2;
    }
    if (row.zone === 'departure') return axis.y(row.lastLongitude, 'coast');
    return axis.y(row.lastLongitude, row.zone);
  };

  const lines = (row: RoadCaravan): Mark => {
    const x = xs.get(row.id) ?? layout.x0;
    const startLongitude = rows.starts[row.startPlace];
    if (startLongitude === undefined) throw new RangeError(`sameRoad: ${row.id} starts at "${row.startPlace}", which is not on the axis.`);
    const y1 = axis.y(startLongitude, 'border');
    const y2 = endY(row);
    const own = row.id === view.highlightId;
    const colour: Colour = own ? 'caravan' : row.confidence === 'documented' ? 'ink-soft' : 'ink-faint';
    const width = own ? layout.lineWidth * 1.9 : layout.lineWidth;
    const dot = own ? layout.dot * 1.5 : layout.dot;
    const children: Mark[] = [
      ...(own ? [mark('line', { x1: x, x2: x, y1, y2: y2 + dot, stroke: paint('caravan-wash'), 'stroke-width': width })] : []),
      mark('line', { x1: x, x2: x, y1, y2: row.endFound || row.zone === 'divided' ? y2 : y2 + dot, stroke: paint(colour), 'stroke-width': width, 'stroke-dasharray': dashes[row.confidence] }),
    ];
    if (row.zone === 'divided') {
      const arm = pitch * 0.42;
      children.push(mark('path', { d: `M${x},${y2}l${-arm},${-arm * 2}M${x},${y2}l${arm},${-arm * 2}`, fill: 'none', stroke: paint(colour), 'stroke-width': layout.lineWidth * 0.8 }));
    } else if (row.endFound) {
      children.push(mark('circle', { cx: x, cy: y2, r: dot, fill: paint(colour) }));
    } else {
      children.push(mark('circle', { cx: x, cy: y2, r: dot, fill: paint('panel'), stroke: paint(colour), 'stroke-width': layout.lineWidth * 0.6 }));
    }
    return group(children, {}, `caravan:${row.id}`);
  };
  const own = caravans.filter((row) => row.id === view.highlightId);
  const rest = caravans.filter((row) => row.id !== view.highlightId);

  const notes: Mark[] = [];
  let lastNorthX = layout.x0;
  for (const note of rows.notes) {
    const row = caravans.find((candidate) => candidate.id === note.caravanId);
    const x = row && xs.get(row.id);
    if (!row || x === undefined) continue;
    if (row.zone === 'north') lastNorthX = Math.max(lastNorthX, x);
    const isOwn = row.id === view.highlightId;
    // This caravan's words stand left of its line, where the years before it left room.
    const side = !isOwn && x < (layout.x0 + layout.x1) / 2 ? 1 : -1;
    note.lines.forEach((line, index) =>
      notes.push(label({
        text: line,
        x: x + side * (isOwn ? pitch + layout.dot + 4 : layout.dot + 7),
        y: endY(row) + text * 0.35 + index * text * 1.2,
        size: text,
        anchor: side === 1 ? 'start' : 'end',
        colour: isOwn ? 'caravan-text' : 'ink',
        weight: isOwn ? 'bold' : 'regular',
        key: `note:${row.id}:${index}`,
      })),
    );
  }
  const [northTop, northBottom] = axis.edges.north;
  const north = wrapText((wide ? words.noneAfter : words.noneAfterShort).replace('{0}', rows.lastNorth), wide ? Math.min(layout.x1 - lastNorthX - 190, 270) : 170, text);
  north.forEach((line, index) =>
    notes.push(label({ text: line, x: layout.x1, y: (northTop + northBottom) / 2 + (index - (north.length - 1) / 2) * text * 1.2 + text * 0.35, size: text, anchor: 'end', key: `none-after:${index}` })),
  );

  const entries: LegendEntry[] = [
    ...(['documented', 'single-source', 'disputed'] as const).map((confidence): LegendEntry => ({
      id: confidence,
      text: words.confidence[confidence],
      sample: (x, y) => [
        mark('line', { x1: x - (wide ? 11 : 7.5), x2: x + (wide ? 11 : 7.5), y1: y, y2: y, stroke: paint(confidence === 'documented' ? 'ink-soft' : 'ink-faint'), 'stroke-width': layout.lineWidth, 'stroke-dasharray': dashes[confidence] }),
      ],
    })),
    { id: 'known', text: words.endKnown, sample: (x, y) => [mark('circle', { cx: x + 4, cy: y, r: wide ? 4.2 : 3.4, fill: paint('ink-soft') })] },
    { id: 'unknown', text: wide ? words.endUnknown : words.endUnknownShort, sample: (x, y) => [mark('circle', { cx: x + 4, cy: y, r: wide ? 4.2 : 3.4, fill: paint('panel'), stroke: paint('ink-soft'), 'stroke-width': 1.8 })] },
    { id: 'divided', text: `${words.zones.divided}: ${counts.divided}`, sample: (x, y) => [mark('path', { d: `M${x + 5},${y + 6}v-6l-3.5,-6M${x + 5},${y}l3.5,-6`, fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.8 })] },
  ];
  const key = legend(entries, { x: layout.margin, y: layout.legendY, width: box.width - layout.margin, labelSize: text, sampleWidth: wide ? 22 : 15 });

  return {
    width: box.width,
    height: box.height,
    marks: [
      ...ground,
      mark('line', { x1: 0, x2: box.width, y1: floor, y2: floor, stroke: paint('rule'), 'stroke-width': 1 }, 'floor'),
      mark('line', { x1: layout.x0 - 6, x2: layout.x1, y1: tapachulaY, y2: tapachulaY, stroke: paint('ink-faint'), 'stroke-width': 1.2 }, 'tapachula'),
      ...townMarks,
      ...names,
      ...rest.map(lines),
      ...own.map(lines),
      ...yearMarks,
      ...notes,
      label({ text: (wide ? words.howToRead : words.howToReadShort).replace('{0}', String(caravans.length)), x: wide ? 10 : 4, y: wide ? 28 : 17, size: text, weight: 'bold', key: 'how-to-read' }),
      ...key.marks,
    ],
  };
}
