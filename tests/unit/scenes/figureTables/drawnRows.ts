import type { FigureTable } from '../../../../src/scenes/figureTable.ts';

/** A keyed mark of a still, from the drawing or from the built file. */
export interface DrawnMark {
  readonly key: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** False for marks at opacity 0, which wait unseen for another still of the scene. */
  readonly isSeen: boolean;
}

/** How one table's rows are seen in the still. */
export interface Relation {
  /** How many rows the marks draw. */
  readonly drawn: (marks: readonly DrawnMark[]) => number;
  /** How many rows of the table should be drawn; all of them where this is absent. */
  readonly rows?: (table: FigureTable) => number;
  /** Lengths of marks, in the order of the rows, and the values that they must be in proportion to. */
  readonly lengths?: readonly { readonly of: (marks: readonly DrawnMark[]) => readonly number[]; readonly values: (table: FigureTable) => readonly number[] }[];
}

/** A figure's marks: which draw rows of which table, and which are furniture (axes, labels, keys, ground). */
export interface FigureRelations {
  readonly tables: Readonly<Record<string, Relation>>;
  /** Keys of marks that draw rows. */
  readonly data: RegExp;
  readonly furniture: RegExp;
}

/** Values of a number column, missing ones left out. */
export function valuesOf(table: FigureTable, column: string): number[] {
  const index = table.columns.findIndex(({ id }) => id === column);
  if (index < 0) throw new Error(`table ${table.id} has no column ${column}`);
  return table.rows.flatMap((row) => {
    const cell = row[index];
    return typeof cell === 'number' ? [cell] : [];
  });
}

const seen = (marks: readonly DrawnMark[], pattern: RegExp): { readonly id: string; readonly mark: DrawnMark }[] =>
  marks.flatMap((mark) => {
    const found = pattern.exec(mark.key);
    return found && mark.isSeen ? [{ id: found[1] ?? mark.key, mark }] : [];
  });

/** How many different things the marks of a pattern draw. */
const count = (pattern: RegExp) => (marks: readonly DrawnMark[]): number => new Set(seen(marks, pattern).map(({ id }) => id)).size;

const attribute = (pattern: RegExp, name: string) => (marks: readonly DrawnMark[]): number[] => seen(marks, pattern).map(({ mark }) => Number(mark.attributes[name]));

const column = (id: string) => (table: FigureTable): number[] => valuesOf(table, id);

/** Rows that have a value in a column: a month without one is a gap in the picture. */
const withValue = (id: string) => (table: FigureTable): number => valuesOf(table, id).length;

/** Vertices of the paths of a pattern. */
function points(marks: readonly DrawnMark[], pattern: RegExp): { readonly x: number; readonly y: number }[] {
  return seen(marks, pattern).flatMap(({ mark }) => [...(mark.attributes['d'] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })));
}

const heights = (line: RegExp, zero: RegExp) => (marks: readonly DrawnMark[]): number[] => {
  const floor = Number(seen(marks, zero)[0]?.mark.attributes['y1']);
  return points(marks, line).map(({ y }) => floor - y);
};

const caravan: Relation = { drawn: count(/^caravan$/) };

/** The steps of an area: each month has a left and a right corner on its top, and again on its foot. */
function stepsInFrame(marks: readonly DrawnMark[], pattern: RegExp, width: number): number {
  const corners = points(marks, pattern);
  const tops = corners.slice(0, corners.length / 2);
  let months = 0;
  for (let index = 0; index + 1 < tops.length; index += 2) {
    const [left, right] = [tops[index], tops[index + 1]];
    if (left && right && left.x > -0.1 && right.x < width + 0.1) months += 1;
  }
  return months;
}

const frameWidth = (marks: readonly DrawnMark[]): number => Number(marks.find(({ key }) => key === 'y:0')?.attributes['x2']);

function inFrame({ attributes }: DrawnMark, box: { readonly width: number; readonly height: number }): boolean {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  const [x0, x1] = attributes['cx'] === undefined ? [number('x'), number('x') + number('width')] : [number('cx'), number('cx')];
  const [y0, y1] = attributes['cy'] === undefined ? [number('y'), number('y') + number('height')] : [number('cy'), number('cy')];
  return x1 >= 0 && x0 <= box.width && y1 >= 0 && y0 <= box.height;
}

/** The size of a still by its axis of time: the timeline's wide still runs across, its narrow one down. */
const timelineBox = (marks: readonly DrawnMark[]): { width: number; height: number } => {
  const track = marks.find(({ key }) => key === 'track:us')?.attributes;
  return track?.['y1'] === track?.['y2'] ? { width: 800, height: 760 } : { width: 400, height: 420 };
};

/** Events whose point or span is inside the still. */
function eventsInFrame(marks: readonly DrawnMark[]): Set<string> {
  const box = timelineBox(marks);
  const ids = [...seen(marks, /^event:([^:]+)/), ...seen(marks, /^span:(?!.*-rule$)(.+)$/)].filter(({ mark }) => inFrame(mark, box)).map(({ id }) => id);
  return new Set(ids);
}

/** The relation of every figure's marks and tables, by the figure's id. */
export const relations: Readonly<Record<string, FigureRelations>> = {
  'appointments-timeline': {
    data: /^(span-(appointments|parole)|ports-.+|caravan|no-data)$/,
    furniture: /^(span-name-|span-offer-|unit|rule-|shade-|zero|no-data-name|peak|tick-|year-|caravan-name)/,
    tables: {
      programmes: { drawn: count(/^span-(appointments|parole)$/) },
      months: {
        // The blank months are one open frame.
        drawn: count(/^ports-(.+)$/),
        rows: withValue('encounters'),
        lengths: [{ of: attribute(/^ports-(.+)$/, 'height'), values: column('encounters') }],
      },
      caravan,
    },
  },
  'asked-table': {
    data: /^(asked|figure|existing)-(causes|ways|routes|force)(-\d)?$/,
    furniture: /^(head-|group-|rule-)/,
    tables: { demands: { drawn: count(/^figure-(.+)$/) } },
  },
  'carrusel-share': {
    data: /^bar:/,
    furniture: /^(title:|label:|between|south-label:)/,
    tables: {
      bars: { drawn: count(/^bar:(?!caravan$)(.+)$/) },
      caravan: { drawn: count(/^bar:caravan$/) },
    },
  },
  'citizenship-share': {
    data: /^((band|edge)-(mexico|northern)-(mexico|northern|rest)|totals|total-\d{4}|caravan)$/,
    furniture: /^(unit|rule-|share-|zero|tick-|year-|name-|end-|bracket|point-|value-|total-name|total-largest|caravan-name)/,
    tables: {
      years: { drawn: (marks) => points(marks, /^edge-(mexico|northern)-mexico$/).length, lengths: [{ of: attribute(/^total-(\d{4})$/, 'height'), values: column('total') }] },
      // The narrow still has no totals, so no scale for the caravan either.
      caravan: { drawn: count(/^caravan$/), rows: (table) => table.rows.length },
    },
  },
  'claim-squares': {
    data: /^claim:c\d{2}$/,
    furniture: /^(verdict:|order)/,
    tables: { claims: { drawn: count(/^claim:(c\d{2})$/) } },
  },
  'comar-years': {
    data: /^(year-\d{4}|office-\d{4}|caravan)$/,
    furniture: /^(unit|rule-|zero|value-|year-name-|office-name|office-lead|caravan-name)/,
    tables: {
      years: { drawn: count(/^year-(\d{4})$/), lengths: [{ of: attribute(/^year-(\d{4})$/, 'height'), values: column('applications') }] },
      office: { drawn: count(/^office-(\d{4})$/) },
      caravan,
    },
  },
  'corridor-map': {
    data: /^(count-.+|caravan)$/,
    furniture: /^(sea|land|place-|value-|measure-|caravan-key|caravan-name|unit)/,
    tables: {
      // Areas are in proportion, so the squares of the radii are.
      counts: { drawn: count(/^count-(.+)$/), lengths: [{ of: (marks) => attribute(/^count-(.+)$/, 'r')(marks).map((r) => r * r), values: column('count') }] },
      caravan,
    },
  },
  'darien-months': {
    data: /^((venezuela|others)-\d{4}-\d{2}|before|year|children|caravan)$/,
    furniture: /^(unit|rule-|zero|tick-|year-\d{4}$|peak|swatch-|name-|caravan-name|before-name|year-name|children-name)/,
    tables: {
      months: {
        drawn: count(/^venezuela-(.+)$/),
        lengths: [
          { of: attribute(/^venezuela-(.+)$/, 'height'), values: column('venezuela') },
          { of: attribute(/^others-(.+)$/, 'height'), values: column('others') },
        ],
      },
      years: { drawn: count(/^(before|year|children)$/), lengths: [{ of: attribute(/^(before|year|children)$/, 'width'), values: column('people') }] },
      caravan,
    },
  },
  'deaths-years': {
    data: /^((north_america|central_america_incl_mexico|caribbean|south_america)-\d{4}|cause-(?!value-|name-).+)$/,
    furniture: /^(unit|rule-|zero|total-|year-|region-|causes-unit|cause-value-|cause-name-)/,
    tables: {
      years: {
        drawn: count(/^(?:north_america|central_america_incl_mexico|caribbean|south_america)-(\d{4})$/),
        lengths: ['north_america', 'central_america_incl_mexico', 'caribbean', 'south_america'].map((region) => ({ of: attribute(new RegExp(`^${region}-(\\d{4})$`), 'height'), values: column(region) })),
      },
      causes: { drawn: count(/^cause-(?!value-|name-)(.+)$/) },
    },
  },
  'mexico-years': {
    data: /^((events|returns|rate):\d{4}|received-tick|caravan)$/,
    furniture: /^(floor|year:|value:|caravan-label|caravan-leader|base-line|change|counted-again|received(-\d)?$|rate-title|rate-frame:|rate-value:|rate-year:|unit|sample:|legend:)/,
    tables: {
      years: {
        drawn: count(/^events:(\d{4})$/),
        lengths: [
          { of: attribute(/^events:(\d{4})$/, 'height'), values: column('events') },
          { of: attribute(/^returns:(\d{4})$/, 'height'), values: column('returns') },
        ],
      },
      received: { drawn: count(/^received-tick$/) },
      caravan,
    },
  },
  'nationality-panels': {
    data: /^((area|line)-[A-Z]{3}(-[A-Z]{3})?|crossing|crossing-over|caravan)$/,
    furniture: /^(unit|rule-|head-|zero-|name-|tick-|year-|crossing-label|crossing-lead|caravan-name)/,
    tables: {
      months: {
        // A panel is a column: every panel's line has a vertex for every row.
        drawn: (marks) => {
          const panels = seen(marks, /^line-([A-Z]{3})$/);
          const lengths = new Set(panels.map(({ id }) => points(marks, new RegExp(`^line-${id}$`)).length));
          if (lengths.size !== 1) throw new Error(`panels have ${[...lengths].join(', ')} months`);
          return [...lengths][0] ?? 0;
        },
        lengths: ['MEX', 'VEN', 'CUB', 'GTM', 'HND', 'SLV', 'NIC', 'HTI', 'COL', 'ECU', 'PER', 'OTH'].map((iso3) => ({ of: heights(new RegExp(`^line-${iso3}$`), new RegExp(`^zero-${iso3}$`)), values: column(iso3) })),
      },
      caravan,
    },
  },
  'not-shown': {
    data: /^(month:.+|flag-line:.+|rate:(three|all):\d{4}|fall:.+|fall-end:.+|fall-start|caravan)$/,
    furniture: /^(rule:|months-title|month-value:|x:|year:|months-floor|caravan-label|flag:|rates-|rate-value:|rate-year:|share-title|share:|fall-title|fall-axis:|fall-value:|fall-words:|fall-floor|fall-year:)/,
    tables: {
      months: { drawn: count(/^month:(.+)$/), lengths: [{ of: attribute(/^month:(.+)$/, 'height'), values: column('returns') }] },
      flags: { drawn: count(/^flag-line:(.+)$/) },
      rates: {
        drawn: count(/^rate:(?:three|all):(\d{4})$/),
        lengths: [
          { of: attribute(/^rate:three:(\d{4})$/, 'height'), values: column('three_countries') },
          { of: attribute(/^rate:all:(\d{4})$/, 'height'), values: column('all') },
        ],
      },
      registers: { drawn: count(/^fall:(.+)$/) },
      caravan,
    },
  },
  'policy-timeline': {
    data: /^(event:.+|span:.+|caravan)$/,
    furniture: /^(caravan-band|track:|tick:|tick-label:|stem:|label:|lane:|head$|legend:)/,
    tables: {
      // What lasted is a point and a span; a rule of the view's own is a span without a point.
      events: { drawn: (marks) => eventsInFrame(marks).size },
      spans: { drawn: (marks) => seen(marks, /^span:(.+-rule)$/).filter(({ mark }) => inFrame(mark, timelineBox(marks))).length },
      caravan,
    },
  },
  'road-map': {
    data: /^(stop:.+|leg:.+|bus:.+)$/,
    furniture: /^(sea|camera|ground:|hillshade|lines:|label:|scale|elsewhere:|foot|legend:|note:)/,
    tables: {
      stops: { drawn: count(/^stop:(.+)$/) },
      // A leg ahead is in the still too, unseen, so that it can grow from its start.
      legs: { drawn: count(/^leg:(.+)$/) },
      // A place is one square, however many reports tell of it.
      buses: { drawn: count(/^bus:(.+)$/), rows: (table) => new Set(table.rows.map(([to]) => to)).size },
    },
  },
  'same-road': {
    data: /^caravan:.+$/,
    furniture: /^(band:|band-edge:|floor|tapachula|town|zone:|count:|total$|panel:|of-all|year:|year-label:|note:|none-after:|how-to-read|legend:)/,
    tables: { caravans: { drawn: count(/^caravan:(.+)$/) } },
  },
  'size-claims': {
    data: /^(claim:.+|part:.+)$/,
    furniture: /^(band|y:|y-label:|x:|x-label:|name:|lead:|part-count:|part-name:|itemised|others|unit|legend:|legend-shape:)/,
    tables: {
      // Claims of other days are in the still too, unseen.
      claims: { drawn: count(/^claim:(.+)$/) },
      groups: { drawn: count(/^part:(.+)$/) },
    },
  },
  'the-fall': {
    data: /^(line-(us|mexico|darien)|reach-(us|mexico|darien)|caravan|caravan-end|caravan-days)$/,
    furniture: /^(unit|rule-|blank|zero|tick-|year-|name-|named-|value-|end-|reach-name-|reach-blank-|caravan-lead|caravan-name)/,
    tables: {
      months: {
        drawn: (marks) => points(marks, /^line-us$/).length,
        rows: withValue('us'),
        lengths: ['us', 'mexico', 'darien'].map((id) => ({ of: heights(new RegExp(`^line-${id}$`), /^zero$/), values: column(id) })),
      },
      ends: { drawn: count(/^reach-(us|mexico|darien)$/) },
      trail: { drawn: count(/^caravan-end$/) },
      caravan,
    },
  },
  'time-distance': {
    data: /^(line:.+|bus:.+)$/,
    furniture: /^(gap|row:|place:|x:|x-label:|break|trace-end|days|leader:|spread:|split:|refused:|bus-label:|km:|legend:|legend-label:|hours|gap-label)/,
    tables: {
      line: { drawn: count(/^line:(.+)$/) },
      // A way is one track, however many reports tell of it.
      buses: { drawn: count(/^bus:(.+)$/), rows: (table) => new Set(table.rows.map(([to, from]) => JSON.stringify([to, from]))).size },
    },
  },
  'two-counts': {
    data: /^(border-patrol|ports|unsplit|mexico|mexico-halo|higher:.+|half-name:.+|caravan)$/,
    furniture: /^(y:|y-label:|half:|half-bracket:|half-head|half-cell:|swatch:|x:|year:|month:|peak|named:|named-leader:|bracket:|bracket-label:|area:|caravan-leader|caravan-label|unit)/,
    tables: {
      months: {
        drawn: (marks) => stepsInFrame(marks, /^border-patrol$/, frameWidth(marks)) + stepsInFrame(marks, /^unsplit$/, frameWidth(marks)),
        rows: withValue('us_southwest'),
        lengths: [
          {
            of: (marks) => {
              const floor = Number(marks.find(({ key }) => key === 'y:0')?.attributes['y1']);
              return points(marks, /^mexico$/).filter(({ x }) => x > 0 && x < frameWidth(marks)).map(({ y }) => floor - y);
            },
            values: column('mexico'),
          },
        ],
      },
      'half-years': { drawn: count(/^half-name:(.+)$/) },
      caravan,
    },
  },
  'unit-grid': {
    data: /^(caravan:[^:]+|(day|year-day|month|year|elsewhere|patrol|gotaways|gotaways-high|three-more)(:\d+)?)$/,
    furniture: /^(caravan-label|claim:|day-label|year-day-label|month-label|year-label|elsewhere-label|patrol-label|gotaways-label|three-more-label|unit)/,
    tables: { squares: { drawn: count(/^(caravan:[^:]+|day|year-day|month|year|elsewhere|patrol|gotaways-high|gotaways|three-more)(?::\d+)?$/) } },
  },
  'venezuela-flights': {
    data: /^square-(encounters|flights|caravan)-\d+$/,
    furniture: /^(square-key|unit|name-)/,
    tables: {
      quantities: { drawn: count(/^square-(encounters|flights)-\d+$/) },
      caravan: { drawn: count(/^square-(caravan)-\d+$/) },
    },
  },
};

/** True for a table that the narrow still leaves out, and why. */
export const onlyWide: Readonly<Record<string, string>> = {
  'citizenship-share caravan': 'shares have no scale for people; the wide still adds the totals, which have',
};
