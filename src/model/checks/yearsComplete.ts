import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Years that a series of a table skips: one problem at the row after the gap. */
function gaps<Row extends object>(table: string, rows: readonly Row[], field: keyof Row & string, keyOf: (row: Row) => string): Problem[] {
  const series = new Map<string, Row[]>();
  for (const row of rows) series.set(keyOf(row), [...(series.get(keyOf(row)) ?? []), row]);
  return [...series].flatMap(([key, own]) => {
    const sorted = [...own].sort((a, b) => Number(a[field]) - Number(b[field]));
    return sorted.slice(1).flatMap((row, index) => {
      const [before, year] = [Number(sorted[index]?.[field]), Number(row[field])];
      return year - before <= 1 ? [] : [problemAt(row, field, `${before + 1} is missing in ${key === '' ? table : `${table} (${key})`}`, 'add the year, with an empty value if nothing was found')];
    });
  });
}

/** Every yearly series holds each year between its first and its last; nationalities and causes may have years without a row. */
export function yearsComplete(tables: Tables): Problem[] {
  const one = () => '';
  return [
    ...gaps('cbp-yearly', tables['cbp-yearly'], 'fiscal_year', (row) => `${row.region}, ${row.authority}`),
    ...gaps('cbp-by-citizenship', tables['cbp-by-citizenship'], 'fiscal_year', (row) => `${row.region}, ${row.citizenship_iso3}`),
    ...gaps('cbp-demographic', tables['cbp-demographic'], 'fiscal_year', (row) => `${row.region}, ${row.demographic}`),
    ...gaps('usbp-apprehensions-yearly', tables['usbp-apprehensions-yearly'], 'fiscal_year', (row) => `${row.region}, ${row.agency}`),
    ...gaps('usbp-southwest-by-citizenship', tables['usbp-southwest-by-citizenship'], 'fiscal_year', (row) => row.citizenship_iso3),
    ...gaps('us-removals-yearly', tables['us-removals-yearly'], 'fiscal_year', (row) => row.measure),
    ...gaps('comar-yearly', tables['comar-yearly'], 'year', one),
    ...gaps('darien-yearly', tables['darien-yearly'], 'year', one),
    ...gaps('darien-by-nationality', tables['darien-by-nationality'], 'year', one),
    ...gaps('darien-demographic', tables['darien-demographic'], 'year', (row) => row.group),
    ...gaps('mexico-returns-yearly', tables['mexico-returns-yearly'], 'year', (row) => row.type),
    ...gaps('mexico-upm-by-nationality', tables['mexico-upm-by-nationality'], 'year', one),
    ...gaps('mexico-upm-demographic', tables['mexico-upm-demographic'], 'year', (row) => `${row.sex}, ${row.age}`),
    ...gaps('missing-migrants-yearly', tables['missing-migrants-yearly'], 'year', (row) => `${row.grouping}, ${row.area}`),
    ...gaps('missing-migrants-by-cause', tables['missing-migrants-by-cause'], 'year', (row) => row.country_iso3),
  ];
}
