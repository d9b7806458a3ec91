import type { Problem } from '../dataError.ts';
import { oneMeasure } from '../facts/measure.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Measures that a table gives in full, with the periods it gives: a reported figure of one of them is another vintage. */
function periodsInTables(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const cbp = tables['cbp-yearly'].filter(({ authority }) => authority === 'all');
  const months = tables['cbp-monthly'].filter(({ component, authority }) => component === 'all' && authority === 'all');
  const regional = (region: string) => new Set([...cbp.filter((row) => row.region === region).map((row) => `FY${row.fiscal_year}`), ...months.filter((row) => row.region === region).map(({ month }) => month)]);
  const upmMonths = tables['mexico-upm-monthly'].map(({ month }) => month);
  const split = (component: string) => {
    const own = tables['cbp-monthly'].filter((row) => row.region === 'southwest' && row.component === component && row.authority === 'all');
    return new Set([...own.map(({ month }) => month), ...own.map(({ fiscal_year }) => `FY${fiscal_year}`)]);
  };
  const returnMonths = tables['mexico-returns-monthly'].map(({ month }) => month);
  const americas = tables['missing-migrants-yearly'].filter(({ area }) => area === 'americas_total');
  return new Map<string, ReadonlySet<string>>([
    ['cbp-encounters/southwest', regional('southwest')],
    ['cbp-encounters/nationwide', regional('nationwide')],
    ['cbp-encounters/southwest/usbp', split('usbp')],
    ['cbp-encounters/southwest/ofo', split('ofo')],
    ['honduras-irregular-entries', new Set([...tables['honduras-irregular-monthly'].map(({ month }) => month), ...tables['honduras-irregular-monthly'].map(({ month }) => month.slice(0, 4))])],
    ['mexico-irregular-events', new Set([...upmMonths, ...tables['mexico-upm-by-nationality'].map(({ year }) => String(year))])],
    ['mexico-returns', new Set([...returnMonths, ...tables['mexico-returns-yearly'].map(({ year }) => String(year))])],
    ['comar-applications', new Set(tables['comar-yearly'].map(({ year }) => String(year)))],
    ['darien-crossings', new Set([...tables['darien-monthly'].map(({ month }) => month), ...tables['darien-yearly'].filter(({ coverage }) => coverage === 'full').map(({ year }) => String(year))])],
    ['iom-dead/americas_total', new Set(americas.map(({ year }) => String(year)))],
  ]);
}

/** One vintage per measure: a reported figure that a table also gives is marked as first published. */
export function oneVintage(tables: Tables): Problem[] {
  const given = periodsInTables(tables);
  return tables['reported-figures']
    .filter((row) => !row.as_first_published && given.get(oneMeasure(row.measure))?.has(row.period) === true)
    .map((row) => problemAt(row, 'as_first_published', `a table gives ${row.measure} of ${row.period}`, 'write true, or leave the row out'));
}
