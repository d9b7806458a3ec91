import { z } from 'astro/zod';
import { drawClaimSquares } from '../../charts/claim-squares.chart.ts';
import { claimSquaresWords } from '../../locale/charts/claim-squares.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import { defineFigure } from '../figure.ts';

/** A square for each of the article's claims, by verdict. The view is empty: there is one. */
export const figure = defineFigure({
  id: 'claim-squares',
  viewSchema: z.strictObject({}),
  tables: ['claims'],
  draw: (_, { locale, size, tables }) => drawClaimSquares(tables.claims, { size, words: claimSquaresWords[locale], count: chartWrite(locale).count }),
});
