import { z } from 'astro/zod';
import { nationalityPanels, type NationalityRow } from '../../charts/nationality-panels.chart.ts';
import { nationalityPanelsWords } from '../../locale/charts/nationality-panels.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as YYYY-MM');

/** Southwest months of the panels' nationalities; all others of a month are added up as `OTH`. */
export function panelRows(rows: Tables['cbp-by-citizenship-monthly'], panels: readonly string[]): NationalityRow[] {
  const own = new Set(panels.filter((nationality) => nationality !== 'OTH'));
  const southwest = rows.filter((row) => row.region === 'southwest');
  const others = new Map<string, number>();
  for (const row of southwest) if (!own.has(row.citizenship_iso3)) others.set(row.month, (others.get(row.month) ?? 0) + row.encounters);
  return [
    ...southwest.filter((row) => own.has(row.citizenship_iso3)).map((row) => ({ nationality: row.citizenship_iso3, month: row.month, encounters: row.encounters })),
    ...[...others].map(([of, encounters]) => ({ nationality: 'OTH', month: of, encounters })),
  ];
}

/** One small chart per nationality: step `everyone-else`. */
export const figure = defineFigure({
  id: 'nationality-panels',
  viewSchema: z.strictObject({
    /** Panels in reading order by ISO3 code; `OTH` is everyone without a panel. */
    panels: z.array(z.string().length(3)),
    from: month,
    to: month,
    crossing: z.strictObject({ nationality: z.string(), over: z.string(), month }).optional(),
  }),
  tables: ['cbp-by-citizenship-monthly', 'countries', 'size-claims'],
  draw: (view, { locale, size, tables }) => {
    const words = nationalityPanelsWords[locale];
    const names = Object.fromEntries(tables.countries.map((row) => [row.iso3, locale === 'es' ? row.name_es : row.name_en]));
    return nationalityPanels(panelRows(tables['cbp-by-citizenship-monthly'], view.panels), view, {
      size,
      words: { unit: words.unit, names: { ...names, OTH: words.others } },
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'scaled'),
    });
  },
});
