import type { SameRoadWords } from '../locale/charts/same-road.ts';
import { paint } from '../theme/tokens.ts';
import { bands, countZones, endOnAxis, roadAxis, type Band, type RoadAxis, type RoadCaravan, type RoadZone } from './same-road/road.ts';
import { dashes, roadLine, type LineLook } from './same-road/roadLine.ts';
import { yearPanels, type PanelRoom, type YearPanels } from './same-road/yearPanels.ts';
import { label, labelBox, wrapText } from './svg/label.ts';
import { legend, type LegendEntry } from './svg/legend.ts';
import { labelSize, mark, stillBox, type Drawing, type Mark, type StillSize } from './svg/mark.ts';

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

/** What both forms of the chart draw from. */
interface Frame {
  readonly rows: SameRoadRows;
  readonly view: SameRoadView;
  readonly words: SameRoadWords;
  readonly text: number;
  readonly axis: RoadAxis;
  readonly years: YearPanels;
  readonly look: LineLook;
  readonly counts: Readonly<Record<RoadZone, number>>;
}

/** The stretches' lengths along the axis in each still. */
const heights: Readonly<Record<StillSize, Readonly<Record<Band, number>>>> = {
  w: { north: 78, 'mexico-city': 66, 'veracruz-puebla': 68, isthmus: 84, coast: 262, border: 58 },
  n: { north: 44, 'mexico-city': 60, 'veracruz-puebla': 44, isthmus: 58, coast: 98, border: 52 },
};

const wideAt = { top: 44, x0: 196, x1: 788, margin: 10, legendY: 716 } as const;
const narrowAt = { x1: 398, headY: 34, bottom: 353, margin: 3, legendY: 394 } as const;

/** Names of the stretches over the columns of the narrow still, in lines; the coast, where most traces end, in bold. */
function headLines(band: Band, words: SameRoadWords): readonly string[] {
  return wrapText(words.shortZones[band], heights.n[band] + 1, labelSize.n, 'sans', band === 'coast' ? 'bold' : 'regular');
}

/** Years side by side in the wide still, one under another below the heads in the narrow one. */
function panelRoom(size: StillSize, words: SameRoadWords): PanelRoom {
  if (size === 'w') return { from: wideAt.x0, to: wideAt.x1, gap: 1.1, least: 3.2 };
  const lines = Math.max(...bands.map((band) => headLines(band, words).length));
  return { from: narrowAt.headY + (lines - 1) * labelSize.n + 7, to: narrowAt.bottom, gap: 1.3, least: 3.8 };
}

/**
 * Each caravan a line from where it set out up to its last trace, in the order of their start. Line style says how well the
 * trace is known, a full or open end whether the end was found. Widths mean nothing. The wide still has the road upright and the
 * years side by side; the narrow one is turned, as the time–distance diagram is: small multiples by year, one under another, on one
 * axis of places. Throws a RangeError when a start place is not on the axis.
 */
export function sameRoad(rows: SameRoadRows, view: SameRoadView, words: SameRoadWords): Drawing {
  const { size } = view;
  const frame: Frame = {
    rows,
    view,
    words,
    text: labelSize[size],
    axis: roadAxis(rows.caravans, rows.starts, heights[size]),
    years: yearPanels(rows.caravans, panelRoom(size, words)),
    look: size === 'w'
      ? { lineWidth: 3, dot: 4.2, point: (along, across) => [across, wideAt.top + along] }
      : { lineWidth: 1.7, dot: 1.9, point: (along, across) => [narrowAt.x1 - along, across] },
    counts: countZones(rows.caravans),
  };
  return { ...stillBox[size], marks: size === 'w' ? drawUpright(frame) : drawTurned(frame) };
}

/** The lines, this story's own last, so that it lies over its neighbours. */
function caravanLines({ rows, view, axis, years, look }: Frame): Mark[] {
  const lines = rows.caravans.map((row) => {
    const startLongitude = rows.starts[row.startPlace];
    if (startLongitude === undefined) throw new RangeError(`sameRoad: ${row.id} starts at "${row.startPlace}", which is not on the axis.`);
    const place = { across: years.place.get(row.id) ?? 0, start: axis.y(startLongitude, 'border'), end: endOnAxis(row, axis), pitch: years.pitch };
    return { isOwn: row.id === view.highlightId, line: roadLine(row, place, look, row.id === view.highlightId) };
  });
  return [...lines.filter(({ isOwn }) => !isOwn), ...lines.filter(({ isOwn }) => isOwn)].map(({ line }) => line);
}

/** The key, its samples drawn as the lines are. */
function keyEntries({ words, look, counts, view }: Frame): LegendEntry[] {
  const wide = view.size === 'w';
  const half = wide ? 11 : 7.5;
  const dot = wide ? 4.2 : 3.4;
  return [
    ...(['documented', 'single-source', 'disputed'] as const).map((confidence): LegendEntry => ({
      id: confidence,
      text: words.confidence[confidence],
      sample: (x, y) => [mark('line', { x1: x - half, x2: x + half, y1: y, y2: y, stroke: paint(confidence === 'documented' ? 'ink-soft' : 'ink-faint'), 'stroke-width': look.lineWidth, 'stroke-dasharray': dashes[confidence] })],
    })),
    { id: 'known', text: words.endKnown, sample: (x, y) => [mark('circle', { cx: x + 4, cy: y, r: dot, fill: paint('ink-soft') })] },
    { id: 'unknown', text: wide ? words.endUnknown : words.endUnknownShort, sample: (x, y) => [mark('circle', { cx: x + 4, cy: y, r: dot, fill: paint('panel'), stroke: paint('ink-soft'), 'stroke-width': 1.8 })] },
    { id: 'divided', text: `${words.zones.divided}: ${counts.divided}`, sample: (x, y) => [mark('path', { d: wide ? `M${x + 5},${y + 6}v-6l-3.5,-6M${x + 5},${y}l3.5,-6` : `M${x - 6},${y}h6l6,-3.5M${x},${y}l6,3.5`, fill: 'none', stroke: paint('ink-soft'), 'stroke-width': 1.8 })] },
  ];
}

/** The road upright, years side by side, towns and notes beside it. */
function drawUpright(frame: Frame): Mark[] {
  const { rows, view, words, text, axis, years, look, counts } = frame;
  const { x0, x1, top, margin, legendY } = wideAt;
  const width = stillBox.w.width;
  const at = (along: number): number => top + along;
  const floor = at(axis.edges.border[1]);
  const tapachulaY = at(axis.edges.coast[1]);

  const ground = bands.flatMap((band, index): Mark[] => {
    const [from, to] = axis.edges[band];
    return [
      mark('rect', { x: 0, y: at(from), width, height: to - from, fill: paint(index % 2 === 0 ? 'panel' : 'paper') }, `band:${band}`),
      mark('line', { x1: 0, x2: width, y1: at(from), y2: at(from), stroke: paint('rule'), 'stroke-width': 1 }, `band-edge:${band}`),
    ];
  });

  const names: Mark[] = [];
  /** A zone's name with its count at the end of the column; a name that needs two lines has them. */
  const nameAndCount = (zone: RoadZone, baseline: number): void => {
    wrapText(words.zones[zone], x0 - margin - 34, text).forEach((line, index) => names.push(label({ text: line, x: margin, y: baseline + index * text * 1.2, size: text, key: index === 0 ? `zone:${zone}` : `zone:${zone}:${index}` })));
    names.push(label({ text: String(counts[zone]), x: x0 - 12, y: baseline, size: text * 1.1, weight: 'bold', anchor: 'end', key: `count:${zone}` }));
  };
  for (const band of bands) {
    const first = at(axis.edges[band][0]) + 23;
    if (band === 'border') {
      nameAndCount('departure', first - 2);
      nameAndCount('border', first + text * 1.35);
    } else if (band === 'coast') {
      names.push(label({ text: words.zones.coast, x: margin, y: first, size: text, weight: 'bold', key: 'zone:coast:0' }));
      const count = { text: String(counts.coast), x: margin, y: first + 46 * 0.95, size: 46, weight: 'bold' as const, key: 'count:coast' };
      names.push(label(count), label({ text: words.ofAll.replace('{0}', String(rows.caravans.length)), x: labelBox(count).x1 + text * 0.5, y: count.y, size: text, colour: 'ink-soft', key: 'of-all' }));
    } else {
      nameAndCount(band, first);
    }
  }

  const towns = rows.towns.flatMap((town): Mark[] => {
    const y = at(axis.y(town.longitude, 'coast'));
    return [
      mark('line', { x1: x0 - 6, x2: x1, y1: y, y2: y, stroke: paint('rule'), 'stroke-width': 1, 'stroke-dasharray': '1 4' }, `town:${town.name}`),
      label({ text: town.name, x: x0 - 10, y: y + 5, size: text, anchor: 'end', colour: 'ink-soft', key: `town-label:${town.name}` }),
    ];
  });

  const panels = years.panels.flatMap(({ year, from, to }): Mark[] => [
    mark('rect', { x: from, y: top, width: to - from, height: floor - top, fill: 'none' }, `panel:${year}`),
    mark('line', { x1: from, x2: to, y1: floor + 6, y2: floor + 6, stroke: paint('ink-faint'), 'stroke-width': 1.5 }, `year:${year}`),
    label({ text: year, x: (from + to) / 2, y: floor + 8 + text, size: text, anchor: 'middle', colour: 'ink-soft', key: `year-label:${year}` }),
  ]);

  const notes: Mark[] = [];
  let lastNorthX: number = x0;
  for (const note of rows.notes) {
    const row = rows.caravans.find((candidate) => candidate.id === note.caravanId);
    const x = years.place.get(note.caravanId);
    if (!row || x === undefined) continue;
    if (row.zone === 'north') lastNorthX = Math.max(lastNorthX, x);
    const isOwn = row.id === view.highlightId;
    // This caravan's words stand left of its line, where the years before it left room.
    const side = !isOwn && x < (x0 + x1) / 2 ? 1 : -1;
    note.lines.forEach((line, index) =>
      notes.push(label({
        text: line,
        x: x + side * (isOwn ? years.pitch + look.dot + 4 : look.dot + 7),
        y: at(endOnAxis(row, axis)) + text * 0.35 + index * text * 1.2,
        size: text,
        anchor: side === 1 ? 'start' : 'end',
        colour: isOwn ? 'caravan-text' : 'ink',
        weight: isOwn ? 'bold' : 'regular',
        key: `note:${row.id}:${index}`,
      })),
    );
  }
  const [northTop, northBottom] = axis.edges.north;
  const north = wrapText(words.noneAfter.replace('{0}', rows.lastNorth), Math.min(x1 - lastNorthX - 190, 270), text);
  north.forEach((line, index) =>
    notes.push(label({ text: line, x: x1, y: at((northTop + northBottom) / 2) + (index - (north.length - 1) / 2) * text * 1.2 + text * 0.35, size: text, anchor: 'end', key: `none-after:${index}` })),
  );

  return [
    ...ground,
    mark('line', { x1: 0, x2: width, y1: floor, y2: floor, stroke: paint('rule'), 'stroke-width': 1 }, 'floor'),
    mark('line', { x1: x0 - 6, x2: x1, y1: tapachulaY, y2: tapachulaY, stroke: paint('ink-faint'), 'stroke-width': 1.2 }, 'tapachula'),
    ...towns,
    ...names,
    ...caravanLines(frame),
    ...panels,
    ...notes,
    label({ text: words.howToRead.replace('{0}', String(rows.caravans.length)), x: margin, y: 28, size: text, weight: 'bold', key: 'how-to-read' }),
    ...legend(keyEntries(frame), { x: margin, y: legendY, width: width - margin, labelSize: text, sampleWidth: 22 }).marks,
  ];
}

/** The road from left to right, a panel a year from top to bottom, the stretches' totals at the foot. */
function drawTurned(frame: Frame): Mark[] {
  const { rows, view, words, text, axis, years, look, counts } = frame;
  const { bottom, x1, margin, legendY } = narrowAt;
  const { from: top } = panelRoom('n', words);
  const at = (along: number): number => x1 - along;
  const leading = text;

  const ground = bands.map((band, index) => {
    const [from, to] = axis.edges[band];
    return mark('rect', { x: at(to), y: top - 3, width: to - from, height: bottom - top + 6, fill: paint(index % 2 === 0 ? 'panel' : 'paper') }, `band:${band}`);
  });
  const heads = bands.flatMap((band) => {
    const [from, to] = axis.edges[band];
    const lines = headLines(band, words);
    const middle = at((from + to) / 2);
    // A trace that is only a departure stands on the line at Tapachula, where this column ends.
    const count = band === 'border' ? `${counts.border} + ${counts.departure}` : String(counts[band]);
    return [
      ...lines.map((line, index) => label({ text: line, x: middle, y: top - 7 - (lines.length - 1 - index) * leading, size: text, anchor: 'middle', weight: band === 'coast' ? 'bold' : 'regular', key: index === 0 ? `zone:${band}` : `zone:${band}:${index}` })),
      label({ text: count, x: middle, y: bottom + 5 + text, size: text, anchor: 'middle', weight: 'bold', key: `count:${band}` }),
    ];
  });
  const tapachulaX = at(axis.edges.coast[1]);

  const panels = years.panels.flatMap(({ year, from, to }, index): Mark[] => {
    const edge = from - (from - (years.panels[index - 1]?.to ?? from)) / 2;
    return [
      mark('rect', { x: at(axis.height), y: from, width: axis.height, height: to - from, fill: 'none' }, `panel:${year}`),
      ...(index === 0 ? [] : [mark('line', { x1: 0, x2: x1, y1: edge, y2: edge, stroke: paint('rule'), 'stroke-width': 1 }, `year:${year}`)]),
      label({ text: year, x: margin, y: Math.min(from + text * 0.78, (from + to) / 2 + text * 0.36), size: text, colour: 'ink-soft', key: `year-label:${year}` }),
    ];
  });

  const notes: Mark[] = [];
  for (const { caravanId, lines } of rows.notes) {
    const row = rows.caravans.find((candidate) => candidate.id === caravanId);
    const y = years.place.get(caravanId);
    if (!row || y === undefined) continue;
    const isOwn = row.id === view.highlightId;
    lines.forEach((line, index) => notes.push(label({ text: line, x: at(endOnAxis(row, axis)) + look.dot * 1.5 + 5, y: y + text * 0.35 + index * leading, size: text, colour: isOwn ? 'caravan-text' : 'ink', weight: isOwn ? 'bold' : 'regular', key: `note:${row.id}:${index}` })));
  }
  // Where no line leaves the coast for a whole year, there is room to say what is not there.
  const [open] = years.panels
    .filter(({ caravans }) => caravans.every(({ zone }) => zone === 'border' || zone === 'departure' || zone === 'coast'))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (open) {
    const reach = Math.max(...open.caravans.map((row) => at(endOnAxis(row, axis))));
    const lines = wrapText(words.noneAfterShort.replace('{0}', rows.lastNorth), x1 - reach - 24, text);
    if (lines.length * leading <= open.to - open.from + years.pitch) {
      const middle = (open.from + open.to) / 2 + text * 0.36;
      lines.forEach((line, index) => notes.push(label({ text: line, x: x1 - 3, y: middle + (index - (lines.length - 1) / 2) * leading, size: text, anchor: 'end', key: `none-after:${index}` })));
    }
  }

  return [
    ...ground,
    mark('line', { x1: tapachulaX, x2: tapachulaX, y1: top - 3, y2: bottom + 3, stroke: paint('ink-faint'), 'stroke-width': 1.2 }, 'tapachula'),
    ...heads,
    label({ text: words.total, x: margin, y: bottom + 5 + text, size: text, colour: 'ink-soft', key: 'total' }),
    ...panels,
    ...caravanLines(frame),
    ...notes,
    label({ text: words.howToReadShort.replace('{0}', String(rows.caravans.length)), x: margin, y: 16, size: text, weight: 'bold', key: 'how-to-read' }),
    ...legend(keyEntries(frame), { x: margin, y: legendY, width: stillBox.n.width - margin, labelSize: text, sampleWidth: 15 }).marks,
  ];
}
