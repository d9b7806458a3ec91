import type { Locale } from '../../locale/locales.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { scaleTableWords } from '../../locale/tables/scale.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill, ui } from '../../locale/ui.ts';
import { daysInPeriod } from '../../model/dates.ts';
import type { Tables } from '../../model/readTables.ts';
import { figure, unitGridSelection, type UnitGridSelection } from '../figures/unit-grid.figure.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';

/** One run of squares. */
interface Quantity {
  readonly what: string;
  readonly amount: number;
  readonly unit: string;
  readonly period: string;
  readonly who: string;
  readonly nature: string;
  readonly sources: readonly string[];
}

/** Every quantity that some step draws, by name; the caravan's claims apart. */
function quantitiesOf(rows: UnitGridSelection, tables: Tables, locale: Locale): Record<'day' | 'yearDay' | 'month' | 'year' | 'elsewhere' | 'patrol' | 'low' | 'high' | 'article', Quantity> {
  const words = scaleTableWords[locale];
  const { units, nature } = sharedTableWords[locale];
  const whoOf = (row: UnitGridSelection['borderPatrol']): string => (locale === 'es' ? row.who_es : row.who_en);
  const month = rows.month.month;
  const year = `FY${rows.yearSouthwest.fiscal_year}`;
  const cbp = 'CBP';
  const claim = tables.claims.find(({ id }) => id === rows.articleRatio.claim_id);
  if (!claim) throw new RangeError(`unit-grid: claim "${rows.articleRatio.claim_id}" is not in seeds/origin.json.`);
  const counted = { unit: units.encounters, who: cbp, nature: nature.recorded };
  return {
    day: { ...counted, what: words.meanDay, amount: rows.month.encounters / daysInPeriod(month), period: month, nature: nature.computed, sources: [rows.month.source_id] },
    yearDay: { ...counted, what: words.meanDay, amount: rows.yearSouthwest.encounters / daysInPeriod(year), period: year, nature: nature.computed, sources: [rows.yearSouthwest.source_id] },
    month: { ...counted, what: words.southwest, amount: rows.month.encounters, period: month, sources: [rows.month.source_id] },
    year: { ...counted, what: words.southwest, amount: rows.yearSouthwest.encounters, period: year, sources: [rows.yearSouthwest.source_id] },
    elsewhere: { ...counted, what: words.elsewhere, amount: rows.yearNationwide.encounters - rows.yearSouthwest.encounters, period: year, nature: nature.computed, sources: [rows.yearNationwide.source_id] },
    patrol: { ...counted, what: words.borderPatrol, amount: rows.borderPatrol.value_low, period: rows.borderPatrol.period, who: whoOf(rows.borderPatrol), sources: rows.borderPatrol.sources },
    low: { what: words.gotaways, amount: rows.gotawaysLow.value_low, unit: units.people, period: rows.gotawaysLow.period, who: whoOf(rows.gotawaysLow), nature: nature.estimated, sources: rows.gotawaysLow.sources },
    high: { what: words.gotaways, amount: rows.gotawaysHigh.value_high, unit: units.people, period: rows.gotawaysHigh.period, who: whoOf(rows.gotawaysHigh), nature: nature.estimated, sources: rows.gotawaysHigh.sources },
    article: {
      what: fill(words.article, formatNumber(rows.articleRatio.value, 'words', locale), ui[locale].verdict[claim.verdict].toLowerCase()),
      amount: rows.borderPatrol.value_low * rows.articleRatio.value, unit: units.people, period: rows.articleRatio.period, who: words.articleWho, nature: nature.computed, sources: claim.sources,
    },
  };
}

/** What each step draws beside the caravan, in reading order. */
const drawn = {
  caravan: [],
  day: ['day', 'yearDay'],
  month: ['month', 'day'],
  year: ['month', 'year', 'elsewhere'],
  unseen: ['patrol', 'low', 'high', 'article'],
} as const;

/** A row a run of squares: the three claims of the caravan's size, and what the step sets beside them. */
export const unitGridTables = defineFigureTables(figure, (view, { locale, tables }) => {
  const { heads, units, nature } = sharedTableWords[locale];
  const words = scaleTableWords[locale];
  const selection = unitGridSelection(tables);
  const quantities = quantitiesOf(selection, tables, locale);
  const claims = selection.claims.map((row): Quantity => ({
    what: words.caravan, amount: row.high, unit: units.people, period: row.date, who: locale === 'es' ? row.who_es : row.who_en, nature: nature.claimed, sources: row.sources,
  }));
  const perSquare = selection.square.value_low;
  return [
    tableOf({
      id: 'squares',
      caption: fill(words.caption, formatNumber(perSquare, 'integer', locale)),
      rows: [...claims, ...drawn[view.show].map((name) => quantities[name])],
      columns: [
        { id: 'what', name: heads.what, kind: 'text', value: (row) => row.what },
        { id: 'amount', name: heads.amount, kind: 'count', value: (row) => Math.round(row.amount) },
        { id: 'unit', name: heads.unit, kind: 'text', value: (row) => row.unit },
        { id: 'squares', name: words.squares, kind: 'tenths', value: (row) => Math.round((row.amount / perSquare) * 100) / 100 },
        { id: 'period', name: heads.period, kind: 'period', value: (row) => row.period },
        { id: 'who', name: heads.who, kind: 'text', value: (row) => row.who },
        { id: 'nature', name: heads.nature, kind: 'text', value: (row) => row.nature },
        { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
      ],
    }),
  ];
});
