import { sizeClaimsWords } from '../../locale/charts/size-claims.ts';
import { countTableWords } from '../../locale/tables/count.ts';
import { sharedTableWords } from '../../locale/tables/columns.ts';
import { fill } from '../../locale/ui.ts';
import { figure, itemisedRow } from '../figures/size-claims.figure.ts';
import { defineFigureTables, tableOf } from '../figureTable.ts';
import { writePeriod } from '../writeCell.ts';

const groups = ['children', 'women', 'men'] as const;

/** A row a claim made in the view's days; where the one itemised count is drawn, a row a group. */
export const sizeClaimsTables = defineFigureTables(figure, (view, { locale, tables }) => {
  const { heads, units, bound, status } = sharedTableWords[locale];
  const words = countTableWords[locale];
  const day = (date: string): string => writePeriod(date, locale);
  const claims = tableOf({
    id: 'claims',
    caption: fill(words.claims, day(view.from), day(view.to)),
    rows: tables['size-claims'].filter((row) => row.date >= view.from && row.date <= view.to),
    columns: [
      { id: 'who', name: heads.who, kind: 'text', value: (row) => (locale === 'es' ? row.who_es : row.who_en) },
      { id: 'day', name: heads.day, kind: 'period', value: (row) => row.date },
      { id: 'day_inferred', name: words.inferred, kind: 'truth', value: (row) => row.date_inferred },
      { id: 'place', name: heads.place, kind: 'text', value: (row) => row.place },
      { id: 'low', name: heads.low, kind: 'count', unit: units.people, value: (row) => row.low },
      { id: 'high', name: heads.high, kind: 'count', unit: units.people, value: (row) => row.high },
      { id: 'bound', name: heads.bound, kind: 'text', value: (row) => bound[row.bound] },
      { id: 'claimant', name: words.claimant, kind: 'text', value: (row) => words.by[row.claimed_by_kind] },
      { id: 'kind', name: words.kindOfClaim, kind: 'text', value: (row) => words.kind[row.kind] },
      { id: 'basis', name: words.basisOf, kind: 'text', value: (row) => words.basis[row.basis] },
      { id: 'status', name: heads.status, kind: 'text', value: (row) => status[row.status] },
      { id: 'sources', name: heads.sources, kind: 'sources', value: (row) => row.sources },
    ],
  });
  if (!view.itemised) return [claims];
  const counted = groups.map((group) => ({ group, row: itemisedRow(tables, group) }));
  return [
    claims,
    tableOf({
      id: 'groups',
      caption: fill(words.itemised, day(counted[0]?.row.date ?? '')),
      rows: counted,
      columns: [
        { id: 'group', name: words.group, kind: 'text', value: ({ group }) => sizeClaimsWords[locale].groups[group] },
        { id: 'people', name: heads.people, kind: 'count', value: ({ row }) => row.people },
        { id: 'who', name: heads.who, kind: 'text', value: ({ row }) => (locale === 'es' ? row.who_es : row.who_en) },
        { id: 'day', name: heads.day, kind: 'period', value: ({ row }) => row.date },
        { id: 'sources', name: heads.sources, kind: 'sources', value: ({ row }) => row.sources },
      ],
    }),
  ];
});
