import { z } from 'astro/zod';
import type { Locale } from '../locale/locales.ts';
import { chartWrite } from '../locale/charts/write.ts';
import { nationalityNoteWords, type NationalityCount } from '../locale/nationality-notes.ts';
import { fill } from '../locale/ui.ts';
import { borderPatrolYears, comarYearsOf, darienMonthsOf, darienYearOf, mexicoEventsOf, mexicoSharesOf, southwestMonths, southwestSum } from '../model/nationalityCounts.ts';
import type { Tables } from '../model/readTables.ts';
import { reportedFigure } from './figures/reported.ts';
import type { StoryStep } from './readStory.ts';

/** What a note needs of its step. */
type CountedStep = Pick<StoryStep, 'figure' | 'view'>;

/** The smallest share that one decimal can write. */
const leastShare = 0.001;

const northern = new Set(['GTM', 'HND', 'SLV']);
const month = z.string();
const spanSchema = z.object({ from: month, to: month });
const panelsSchema = spanSchema.extend({ panels: z.array(z.string()) });
const darienSchema = spanSchema.extend({ year: z.int() });
const flightsSchema = z.object({ months: z.array(month).min(1) });
const mexicoSchema = z.object({ emphasis: z.enum(['events', 'returns']), years: z.tuple([z.int(), z.int()]) });

const notShownSchema = z.object({ rates: z.array(z.int()).min(1) });

/** What the writers of the notes share. */
interface Writing {
  readonly tables: Tables;
  readonly iso3: string;
  readonly words: (typeof nationalityNoteWords)[Locale];
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly month: (month: string) => string;
}

const sentences = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(' ');

const writers: Readonly<Record<NationalityCount, (view: unknown, writing: Writing) => string>> = {
  'citizenship-share': (_view, { tables, iso3, words, count, share }) => {
    const band = words.bands[iso3 === 'MEX' ? 'mexico' : northern.has(iso3) ? 'northern' : 'rest'];
    const years = borderPatrolYears(tables, iso3);
    if (!years) return sentences(words.borderPatrolNone, band);
    const { highest, highestShare, last } = years;
    const own = highest.period === last.period
      ? fill(words.borderPatrolLast, count(highest.value), highest.period, share(highestShare))
      : fill(words.borderPatrol, count(highest.value), highest.period, share(highestShare), count(last.value), last.period);
    return sentences(own, band);
  },
  'nationality-panels': (view, { tables, iso3, words, count, share, month: write }) => {
    const { from, to, panels } = panelsSchema.parse(view);
    const months = southwestMonths(tables, iso3, from, to);
    if (!months) return words.southwestNone;
    const { highest, last, sum } = months;
    return sentences(fill(words.southwest, count(highest.value), write(highest.period), count(last.value), write(last.period), count(sum), share(months.share)), !panels.includes(iso3) && words.southwestOthers);
  },
  'darien-months': (view, { tables, iso3, words, count, share, month: write }) => {
    const { from, to, year } = darienSchema.parse(view);
    const months = darienMonthsOf(tables, iso3, from, to);
    const inYear = darienYearOf(tables, iso3, year);
    const others = iso3 !== 'VEN' && words.darienOthers;
    if (months) {
      const { highest, last } = months;
      return sentences(fill(words.darien, count(highest.value), write(highest.period), count(last.value), write(last.period)), inYear !== null && fill(words.darienYear, year, count(inYear.value), share(inYear.share)), others);
    }
    return inYear ? sentences(fill(words.darienYearOnly, count(inYear.value), year, share(inYear.share)), others) : fill(words.darienNone, year);
  },
  'comar-years': (_view, { tables, iso3, words, count }) => {
    if (iso3 === 'MEX') return words.mexicoItself;
    const years = comarYearsOf(tables, iso3);
    const listed = years.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
    const [first, second] = listed;
    const without = years.find(({ value }) => value === null);
    if (!first) return sentences(words.comarNone, words.notDrawn);
    if (second) return sentences(fill(words.comarBoth, count(first.value), first.year, count(second.value), second.year), words.notDrawn);
    return sentences(fill(words.comarOne, count(first.value), first.year, without?.year ?? ''), words.notDrawn);
  },
  'venezuela-flights': (view, { tables, iso3, words, count, month: write }) => {
    const { months } = flightsSchema.parse(view);
    const sum = southwestSum(tables, iso3, months);
    const own = sum === null ? words.flightsNone : fill(words.flights, count(sum), write(months[0] ?? ''), write(months.at(-1) ?? ''));
    if (iso3 !== 'VEN') return sentences(own, words.flightsOnlyVenezuela);
    const flights = Math.max(0, ...tables['venezuela-repatriation-events'].filter((row) => months.includes(row.date.slice(0, 7))).map((row) => row.flights_so_far ?? 0));
    return sentences(own, fill(words.flightsVenezuela, count(flights), count(reportedFigure(tables, 'venezuela-flights-people').value_low)));
  },
  'mexico-years': (view, { tables, iso3, words, count, share }) => {
    if (iso3 === 'MEX') return words.mexicoItself;
    const { years } = mexicoSchema.parse(view);
    const events = mexicoEventsOf(tables, iso3, years[0], years[1]);
    if (!events) return sentences(words.eventsNone, words.notDrawn);
    const { highest, highestShare, last } = events;
    const own = highest.period === last.period
      ? fill(words.eventsLast, count(highest.value), highest.period, share(highestShare))
      : fill(words.events, count(highest.value), highest.period, share(highestShare), count(last.value), last.period);
    return sentences(own, words.notDrawn);
  },
  'not-shown': (view, { tables, iso3, words, share }) => {
    if (iso3 === 'MEX') return words.mexicoItself;
    const listed = mexicoSharesOf(tables, iso3, notShownSchema.parse(view).rates);
    const own = listed.length === 0 ? words.eventsNone : fill(words.eventsShares, listed.map(({ year, share: part }) => fill(words.eventsShare, share(part), year)).join('; '));
    return sentences(own, words.rates[northern.has(iso3) ? 'three' : 'all']);
  },
};

function isCount(figure: string): figure is NationalityCount {
  return Object.hasOwn(writers, figure);
}

/** The count by nationality that a step is about, or null: Mexico's returns are not published by nationality in our tables. */
export function nationalityCount({ figure, view }: CountedStep): NationalityCount | null {
  if (!isCount(figure)) return null;
  return figure === 'mexico-years' && mexicoSchema.parse(view).emphasis === 'returns' ? null : figure;
}

/**
 * What a step's count says of one nationality, in one language: its highest and last figures, its share where it can be had, and
 * whether the chart draws it apart. Says plainly where the count does not list it. Throws for a step that has no such count.
 */
export function nationalityNote(step: CountedStep, iso3: string, { tables, locale }: { readonly tables: Tables; readonly locale: Locale }): string {
  const count = nationalityCount(step);
  if (count === null) throw new RangeError(`Figure "${step.figure}" is not counted by nationality.`);
  const write = chartWrite(locale);
  const words = nationalityNoteWords[locale];
  const share = (value: number): string => (value > 0 && value < leastShare / 2 ? fill(words.lessThan, write.percent(leastShare, 1)) : write.percent(value, 1));
  return writers[count](step.view, { tables, iso3, words, count: write.count, share, month: write.month });
}
