import { policyTimelineWords } from '../../locale/charts/policy-timeline.ts';
import type { Locale } from '../../locale/locales.ts';
import { meetingTableWords } from '../../locale/tables/meeting.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { dayNumber } from '../../model/dates.ts';
import type { PolicyTimelineRow } from '../../model/rows.ts';
import { caravanRows, figure, timelineRow } from '../figures/policy-timeline.figure.ts';
import { caravanSpan, reportedFigure } from '../figures/reported.ts';
import { defineFigureTables, orMissing, tableOf, type Cell } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';

interface TimelineRow {
  readonly id: string;
  readonly date: string;
  readonly dateEnd: string | null;
  readonly actor: PolicyTimelineRow['actor'];
  readonly title: string;
  readonly what: Cell;
  readonly sources: readonly string[];
}

/** Where a note, a day without a row of its own, is reported: the row of `reported-figures` that counts what happened. */
const noteFigures = { 'flights-south': 'flights-south-first-people' } as const;

function actorName(actor: PolicyTimelineRow['actor'], locale: Locale): string {
  const words = policyTimelineWords[locale];
  return { US: words.unitedStates, Mexico: words.mexico, both: words.both, other: words.other }[actor];
}

/** A row an event that the view's days hold or cross, named or not; the spans that cross them; the caravan's days. */
export const policyTimelineTables = defineFigureTables(figure, (view, { locale, tables }) => {
  const shared = sharedTableWords[locale];
  const { heads } = shared;
  const words = meetingTableWords[locale];
  const day = (date: string): string => writePeriod(date, locale);
  const first = (date: string): string => (date.length === 7 ? `${date}-01` : date);
  const within = (date: string): boolean => first(date) >= view.from && first(date) <= view.to;
  // What lasted is drawn as a span, which may begin before the view; the caravan's own events are points.
  const isDrawn = (row: PolicyTimelineRow): boolean => within(row.date) || (row.date_end !== null && !caravanRows.has(row.id) && first(row.date) <= view.to && first(row.date_end) >= view.from);
  const events = tables['policy-timeline'].filter(isDrawn).map((row): TimelineRow => ({
    id: row.id, date: row.date, dateEnd: row.date_end, actor: row.actor,
    title: locale === 'es' ? row.title_es : row.title_en, what: locale === 'es' ? row.what_es : row.what_en, sources: row.sources,
  }));
  const notes = view.notes.filter((note) => within(note.date)).map((note): TimelineRow => ({
    id: note.id, date: note.date, dateEnd: null, actor: note.actor === 'us' ? 'US' : 'Mexico',
    title: policyTimelineWords[locale].notes[note.id], what: { missing: words.noteOnly }, sources: reportedFigure(tables, noteFigures[note.id]).sources,
  }));
  const named = new Set(view.named);
  const rows = [...events, ...notes].sort((a, b) => (first(a.date) < first(b.date) ? -1 : first(a.date) > first(b.date) ? 1 : 0));
  const spans = view.spans
    .map((span) => ({ id: span.id, from: timelineRow(tables, span.from), to: timelineRow(tables, span.to) }))
    .filter(({ from, to }) => from.date <= view.to && to.date >= view.from);
  const caravan = caravanSpan(tables);
  const sourcesOfCaravan = tables['caravan-events'].filter((row) => row.date === caravan.from || (row.date_end ?? row.date) === caravan.to).flatMap((row) => row.sources);
  return [
    tableOf({
      id: 'events',
      caption: fill(words.events, day(view.from), day(view.to)),
      rows,
      columns: [
        { id: 'event', name: words.title, kind: 'text', value: (row) => row.title },
        { id: 'day', name: heads.day, kind: 'period', value: (row) => row.date },
        { id: 'last_day', name: heads.lastDay, kind: 'period', value: (row) => orMissing(row.dateEnd, words.oneDay) },
        { id: 'actor', name: words.actor, kind: 'text', value: (row) => actorName(row.actor, locale) },
        { id: 'what', name: words.what, kind: 'text', value: (row) => row.what },
        { id: 'named', name: words.named, kind: 'truth', value: (row) => named.has(row.id) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
    ...(spans.length === 0
      ? []
      : [tableOf({
          id: 'spans',
          caption: words.spans,
          rows: spans,
          columns: [
            { id: 'span', name: words.rule, kind: 'text', value: ({ id }) => words.spanNames[id as keyof typeof words.spanNames] ?? id },
            { id: 'from', name: heads.from, kind: 'period', value: ({ from }) => from.date },
            { id: 'to', name: heads.to, kind: 'period', value: ({ to }) => to.date },
            { id: 'actor', name: words.actor, kind: 'text', value: ({ from }) => actorName(from.actor, locale) },
            { id: 'sources', name: heads.sources, kind: 'sources', value: ({ from, to }) => [...from.sources, ...to.sources] },
          ],
        })]),
    tableOf({
      id: 'caravan',
      caption: words.caravan,
      rows: [caravan],
      columns: [
        { id: 'caravan', name: heads.what, kind: 'text', value: () => words.exodus },
        { id: 'from', name: heads.from, kind: 'period', value: ({ from }) => from },
        { id: 'to', name: heads.to, kind: 'period', value: ({ to }) => to },
        { id: 'days', name: words.days, kind: 'count', value: ({ from, to }) => dayNumber(from, to) },
        { id: 'sources', name: heads.sources, kind: 'sources', value: () => [...new Set(sourcesOfCaravan)] },
      ],
    }),
  ];
});
