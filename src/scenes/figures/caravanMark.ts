import type { CaravanSize } from '../../charts/chartContext.ts';
import { caravanWords } from '../../locale/charts/caravan.ts';
import { chartWrite } from '../../locale/charts/write.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import type { Tables } from '../../model/readTables.ts';
import { largestClaim } from './reported.ts';

/** The caravan at its largest claim with its label: `scaled` names the scale, `short` does not. */
export function caravanMark(tables: Tables, locale: Locale, name: 'scaled' | 'short'): CaravanSize {
  const people = largestClaim(tables);
  return { people, name: fill(caravanWords[locale][name], chartWrite(locale).count(people)) };
}
