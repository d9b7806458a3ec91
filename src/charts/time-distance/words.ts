import type { TimeDistanceWords } from '../../locale/charts/time-distance.ts';
import type { BusTransfersRow, RouteLegsRow } from '../../model/rows.ts';
import type { StillSize } from '../svg/mark.ts';
import type { Track } from './branches.ts';

/** What the diagram needs besides rows and view. */
export interface TimeDistanceContext {
  readonly size: StillSize;
  /** `still` fits a step's still; `plate` is the whole diagram, as large as its labels need. */
  readonly form: 'still' | 'plate';
  readonly words: TimeDistanceWords;
  readonly count: (value: number) => string;
  readonly day: (date: string) => string;
  /** A reported length, with a decimal where the report has one. */
  readonly km: (value: number) => string;
  /** Who reported a leg's length, short. */
  readonly reporter: (leg: RouteLegsRow) => string;
  /** Places that did not let the caravan in. */
  readonly refused: readonly string[];
}

/** Puts values into a phrase's `{0}`, `{1}`. */
export function fillIn(phrase: string, ...values: readonly string[]): string {
  return phrase.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/** A place's name without what its state or saint adds: "Juchitán de Zaragoza" is Juchitán. */
export function shortPlace(place: string): string {
  return place.replace(/^(San Pedro|Santo Domingo|Santiago) /, '').replace(/ (de Zaragoza|del Marqués|de Juárez|de las Doncellas)$/, '');
}

/** A documented length and who reported it, one line or two, and the length alone. */
export function kmForms(leg: RouteLegsRow, { words, km, reporter }: TimeDistanceContext): (readonly string[])[] {
  if (leg.published_km === null) return [];
  const length = km(leg.published_km);
  return [[fillIn(words.km, length, reporter(leg))], [`${fillIn(words.kmOnly, length)},`, reporter(leg)]];
}

function peopleOf(row: BusTransfersRow, { words, count }: TimeDistanceContext): string | undefined {
  if (row.people_low === null || row.people_high === null) return undefined;
  const figure = row.people_low === row.people_high ? count(row.people_low) : fillIn(words.range, count(row.people_low), count(row.people_high));
  return fillIn(row.unit === 'families' ? words.families : words.people, figure);
}

/** True for a bus that took on the people of the bus before it: they are not counted twice. */
function takesTheSame(row: BusTransfersRow, all: readonly Track[]): boolean {
  return all.some(({ transfer }) => transfer.to === row.from && transfer.rows.some((before) => before.people_low === row.people_low && before.people_high === row.people_high));
}

/** A bus's label, fullest form first: where it went and, where someone counted, how many it took. */
export function busForms(track: Track, all: readonly Track[], context: TimeDistanceContext): (readonly string[])[] {
  const { words } = context;
  const { transfer } = track;
  const place = shortPlace(transfer.to);
  const same = transfer.rows.some((row) => row.people_low !== null && takesTheSame(row, all));
  const [first, second] = same ? [] : transfer.rows.flatMap((row) => peopleOf(row, context) ?? []);
  if (same) return [[fillIn(words.broughtBack, place)]];
  if (first === undefined) return [[place]];
  const people = second === undefined ? first : fillIn(words.orElse, first, second);
  const whole = `${place}: ${people}`;
  const split = second === undefined ? [`${place}:`, people] : [`${place}: ${first}`, fillIn(words.orOther, second)];
  const km = transfer.leg === undefined ? [] : kmForms(transfer.leg, context).flatMap(([line]) => line ?? []);
  return [...km.map((length) => [`${whole}; ${length}`]), ...km.map((length) => [whole, length]), [whole], ...km.map((length) => [...split, length]), split];
}
