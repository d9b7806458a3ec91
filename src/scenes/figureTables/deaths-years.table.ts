import { capital } from '../../locale/capital.ts';
import { deathsYearsWords } from '../../locale/charts/deaths-years.ts';
import { afterTableWords } from '../../locale/tables/after.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { causeRows, figure } from '../figures/deaths-years.figure.ts';
import { defineFigureTables, orMissing, tableOf, type ColumnOf } from '../figureTable.ts';

/** A row a year, a column a region; a row a cause. Two cuts of the same deaths, never added. */
export const deathsYearsTables = defineFigureTables(figure, (view, { locale, tables }) => {
  const shared = sharedTableWords[locale];
  const { heads, units } = shared;
  const words = afterTableWords[locale];
  const chart = deathsYearsWords[locale];
  const deaths = tables['missing-migrants-yearly'].filter((row) => row.grouping === 'iom_region' && view.regions.includes(row.area) && row.year >= view.from && row.year <= view.to);
  const at = (year: number, region: string) => deaths.find((row) => row.year === year && row.area === region);
  const years = Array.from({ length: view.to - view.from + 1 }, (_, index) => view.from + index);
  const causes = causeRows(tables['missing-migrants-by-cause'], view.from, view.to, view.causes);
  const regionName = (region: string): string => chart.regions[region as keyof typeof chart.regions];
  return [
    tableOf({
      id: 'years',
      caption: words.deaths,
      rows: years,
      columns: [
        { id: 'year', name: heads.year, kind: 'year', value: (year) => year },
        ...view.regions.map((region): ColumnOf<number> => ({ id: region, name: regionName(region), kind: 'count', unit: units.people, value: (year) => orMissing(at(year, region)?.dead_and_missing, shared.notReported) })),
        { id: 'total', name: heads.total, kind: 'count', unit: units.people, value: (year) => view.regions.reduce((sum, region) => sum + (at(year, region)?.dead_and_missing ?? 0), 0) },
        { id: 'as_of', name: words.asOf, kind: 'period', value: (year) => orMissing(deaths.find((row) => row.year === year)?.as_of, shared.notReported) },
      ],
      sources: deaths.flatMap((row) => row.source_id ?? []),
    }),
    tableOf({
      id: 'causes',
      caption: fill(words.causes, view.from, view.to),
      rows: view.causes.flatMap((cause) => causes.filter((row) => row.cause === cause)),
      columns: [
        { id: 'cause', name: words.cause, kind: 'text', value: (row) => capital(chart.causes[row.cause as keyof typeof chart.causes]) },
        { id: 'people', name: heads.people, kind: 'count', value: (row) => row.people },
      ],
      sources: tables['missing-migrants-by-cause'].filter(({ year }) => year >= view.from && year <= view.to).map((row) => row.source_id),
    }),
  ];
});
