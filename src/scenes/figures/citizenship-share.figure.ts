import { z } from 'astro/zod';
import { citizenshipShare, type ShareRow } from '../../charts/citizenship-share.chart.ts';
import { citizenshipShareWords } from '../../locale/charts/citizenship-share.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

const northern = new Set(['GTM', 'HND', 'SLV']);

/** Encounters of each fiscal year in three parts; the rest is what the year's printed total leaves. Throws where a year lacks one of them. */
export function shareRows(rows: Tables['usbp-southwest-by-citizenship']): ShareRow[] {
  const sum = (year: number, isWanted: (iso3: string) => boolean): number =>
    rows.filter((row) => row.fiscal_year === year && isWanted(row.citizenship_iso3)).reduce((total, row) => {
      if (row.encounters_rounded10 === null) throw new RangeError(`usbp-southwest-by-citizenship: no encounters of ${row.citizenship_iso3} in ${year}, which its share needs.`);
      return total + row.encounters_rounded10;
    }, 0);
  return [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b).map((fiscalYear) => {
    const lost = ['ALL', 'MEX', ...northern].find((iso3) => !rows.some((row) => row.fiscal_year === fiscalYear && row.citizenship_iso3 === iso3));
    if (lost !== undefined) throw new RangeError(`usbp-southwest-by-citizenship: no row of ${lost} in ${fiscalYear}, which its share needs.`);
    const mexico = sum(fiscalYear, (iso3) => iso3 === 'MEX');
    const middle = sum(fiscalYear, (iso3) => northern.has(iso3));
    return { fiscalYear, mexico, northern: middle, rest: sum(fiscalYear, (iso3) => iso3 === 'ALL') - mexico - middle };
  });
}

/** Border Patrol encounters by citizenship as shares: steps `mexico-then` and `north-central-america`. */
export const figure = defineFigure({
  id: 'citizenship-share',
  viewSchema: z.strictObject({
    /** The band on the zero line. */
    base: z.enum(['mexico', 'northern']),
    /** Fiscal years whose share of it is printed. */
    years: z.array(z.int()),
    /** Fiscal year in which all that is not Mexico's is measured. */
    bracket: z.int().optional(),
  }),
  tables: ['usbp-southwest-by-citizenship', 'size-claims'],
  draw: (view, { locale, size, tables }) =>
    citizenshipShare(shareRows(tables['usbp-southwest-by-citizenship']), view, {
      size,
      words: citizenshipShareWords[locale],
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'scaled'),
    }),
});
