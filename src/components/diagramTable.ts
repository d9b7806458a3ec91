import { formatSpan } from '../locale/charts/calendar.ts';
import { linkedDiagramWords } from '../locale/charts/linked-diagram.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber, formatRange } from '../locale/numbers.ts';
import { fill } from '../locale/ui.ts';
import { deriveDiagramRows, type DiagramRow, type PeopleClaim } from '../scenes/diagramRows.ts';
import { publishersOf } from './sourceName.ts';
import { tables } from './storyIn.ts';

/** A row of the diagram's table as it is written, in one language. */
export interface DiagramTableRow {
  /** `data-key` of the segment's mark, and of the map's marks that are the same thing, parted by spaces. */
  readonly key: string;
  readonly mapKeys: string;
  readonly stretch: string;
  readonly date: string;
  readonly how: string;
  /** Each claim with who made it; empty where nobody counted. */
  readonly people: readonly string[];
  /** The reported length and who reported it; null where none is, undefined where nobody moves. */
  readonly km: string | null | undefined;
  readonly sources: readonly { readonly publisher: string; readonly id: string }[];
  readonly hasMoreSources: boolean;
}

const shownSources = 4;
const shownPublishers = 3;

/** A publisher without what its entry in the list of sources adds in brackets or on whom it cites. */
function shortName(publisher: string): string {
  return publisher.replace(/ \(.*$|, (citing|que cita a) .*$/, '');
}

function publishers(sourceIds: readonly string[], locale: Locale): string {
  return [...new Set(publishersOf(sourceIds, locale).map(({ publisher }) => shortName(publisher)))].slice(0, shownPublishers).join(', ');
}

function writeClaim({ low, high, bound, unit, who, sourceIds }: PeopleClaim, locale: Locale): string {
  const words = linkedDiagramWords[locale];
  const range = formatRange(low, high, 'integer', locale);
  const figure = low === high ? fill(words.bound[bound], range) : range;
  return `${unit === 'families' ? fill(words.families, range) : figure} (${who?.[locale] ?? publishers(sourceIds, locale)})`;
}

function writeKm({ km, from, to }: DiagramRow, locale: Locale): string | null | undefined {
  if (km === undefined) return from === to ? undefined : null;
  const value = formatNumber(km.value, Number.isInteger(km.value) ? 'integer' : 'decimal1', locale);
  return `${fill(linkedDiagramWords[locale].length, value)} (${publishers(km.sourceIds, locale)})`;
}

function writeRow(row: DiagramRow, locale: Locale): DiagramTableRow {
  const words = linkedDiagramWords[locale];
  const sources = publishersOf(row.sourceIds, locale);
  return {
    key: row.key,
    mapKeys: row.mapKeys.join(' '),
    stretch: row.from === row.to ? row.from : fill(words.fromTo, row.from, row.to),
    date: formatSpan(row.firstDay, row.lastDay, locale),
    how: row.busBy === undefined ? words.mode[row.mode] : fill(words.mode.bus, row.busBy[locale]),
    people: row.people.map((claim) => writeClaim(claim, locale)),
    km: writeKm(row, locale),
    sources: sources.slice(0, shownSources).map(({ publisher, id }) => ({ publisher: shortName(publisher), id })),
    hasMoreSources: sources.length > shownSources,
  };
}

/** The diagram's table, every segment drawn, in order. */
export function diagramTable(locale: Locale): DiagramTableRow[] {
  return deriveDiagramRows(tables()).map((row) => writeRow(row, locale));
}
