import { z } from 'astro/zod';
import { comarYears, type OfficeShare } from '../../charts/comar-years.chart.ts';
import { comarYearsWords } from '../../locale/charts/comar-years.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Tables } from '../../model/readTables.ts';
import { defineFigure } from '../figure.ts';
import { caravanMark } from './caravanMark.ts';

/** Tapachula's row of a full year. Throws where there is none, or none with the national total. */
export function tapachulaRow(rows: Tables['comar-by-office'], year: number): Tables['comar-by-office'][number] & { readonly national_total: number } {
  const row = rows.find((candidate) => candidate.year === year && candidate.period === 'full year' && candidate.place === 'Tapachula, Chiapas');
  if (!row || row.national_total === null) throw new RangeError(`comar-by-office: no full year ${year} for Tapachula with its national_total.`);
  return { ...row, national_total: row.national_total };
}

/** Tapachula's part of a year, against the national total that was published with it: one vintage. */
export function tapachulaShare(rows: Tables['comar-by-office'], year: number): OfficeShare {
  const row = tapachulaRow(rows, year);
  return { year, share: row.applications / row.national_total };
}

/** Asylum claims in Mexico by year: step `asylum-in-mexico`. */
export const figure = defineFigure({
  id: 'comar-years',
  viewSchema: z.strictObject({
    from: z.int(),
    to: z.int(),
    /** The year whose claims in Tapachula are marked. */
    emphasis: z.int(),
    /** Years printed in the narrow still. */
    printed: z.array(z.int()),
    /** In the wide still every year from this one is printed. */
    printFrom: z.int(),
  }),
  tables: ['comar-yearly', 'comar-by-office', 'size-claims'],
  draw: (view, { locale, size, tables }) =>
    comarYears(tables['comar-yearly'], tapachulaShare(tables['comar-by-office'], view.emphasis), view, {
      size,
      words: comarYearsWords[locale],
      write: chartWrite(locale),
      caravan: caravanMark(tables, locale, 'short'),
    }),
});
