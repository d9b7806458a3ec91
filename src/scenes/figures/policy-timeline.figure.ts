import { z } from 'astro/zod';
import { policyTimeline, type Actor, type TimelineEvent } from '../../charts/policy-timeline.chart.ts';
import { policyTimelineWords } from '../../locale/charts/policy-timeline.ts';
import type { Tables } from '../../model/readTables.ts';
import type { PolicyTimelineRow } from '../../model/rows.ts';
import { defineFigure } from '../figure.ts';
import { caravanSpan } from './reported.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD');

const viewSchema = z.strictObject({
  /** First and last day on the axis. */
  from: day,
  to: day,
  /** Ids of `policy-timeline` rows that are named, and of spans that stand in front. */
  named: z.array(z.string()).min(1),
  /** Spans between two rows: from the day of one to the day of the other. */
  spans: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string() })).default([]),
  /** A day that a row tells of but has no row of its own, with its words in the locale. */
  notes: z.array(z.strictObject({ id: z.enum(['flights-south']), date: day, actor: z.enum(['us', 'mexico']) })).default([]),
});

type View = z.infer<typeof viewSchema>;

const actors: Readonly<Record<PolicyTimelineRow['actor'], Actor>> = { US: 'us', Mexico: 'mexico', both: 'both', other: 'other' };

/** Rows that tell of the caravan itself. */
export const caravanRows = new Set(['t23', 't28']);

/** A row of the timeline. Throws where there is none of this id. */
export function timelineRow(tables: Tables, id: string): PolicyTimelineRow {
  const row = tables['policy-timeline'].find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`policy-timeline: no row "${id}". Correct the view in src/content/scenes/meeting.yaml.`);
  return row;
}

/** Two governments and what they share, 2018 to 2025: the steps of `meeting`. */
export const figure = defineFigure<View>({
  id: 'policy-timeline',
  viewSchema: viewSchema as z.ZodType<View>,
  tables: ['policy-timeline', 'caravan-events'],
  draw: (view, { locale, size, tables }) => {
    const rows = tables['policy-timeline'];
    const find = (id: string): PolicyTimelineRow => timelineRow(tables, id);
    const words = policyTimelineWords[locale];
    const events: TimelineEvent[] = rows.map((row) => ({
      id: row.id,
      date: row.date,
      dateEnd: row.date_end ?? undefined,
      actor: actors[row.actor],
      title: (locale === 'es' ? row.title_es : row.title_en).replace(/"([^"]*)"/g, '“$1”'),
      ofCaravan: caravanRows.has(row.id),
    }));
    const notes: TimelineEvent[] = view.notes.map((note) => ({ id: note.id, date: note.date, dateEnd: undefined, actor: note.actor, title: words.notes[note.id], ofCaravan: false }));
    const spanIds = new Set(view.spans.map((span) => span.id));
    for (const id of view.named) if (!spanIds.has(id) && !notes.some((note) => note.id === id)) find(id);
    return policyTimeline(
      {
        events: [...events, ...notes],
        spans: view.spans.map((span) => ({ id: span.id, from: find(span.from).date, to: find(span.to).date, actor: actors[find(span.from).actor] })),
        caravan: caravanSpan(tables),
      },
      { from: view.from, to: view.to, named: view.named, size, locale },
      words,
    );
  },
});
