import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { witnessesOf } from '../witnesses.ts';
import { problemAt } from './problemAt.ts';

/** Words of a publisher that say whose text a page carries. */
const carries = /\b(?:via|citing|reprint(?:ing|ed)?|rewrite of|text)\b/i;
/** Agencies and chains by the name that publishers are written with. */
const agencies = /\b(AP|EFE|Reuters|AFP|DW|Xinhua|OEM|Reforma)\b/;

/** A row that calls itself documented has two witnesses or more: reprints of one wire are one. */
export function documentedRows(tables: Tables): Problem[] {
  const stated = [
    ...[...tables['caravan-events'], ...tables['size-claims'], ...tables['bus-transfers']].map((row) => ({ row, field: 'status', is: row.status, sources: row.sources })),
    ...tables.caravans.map((row) => ({ row, field: 'confidence', is: row.confidence, sources: row.sources })),
  ];
  return stated
    .filter(({ is, sources }) => is === 'documented' && witnessesOf(sources, tables).length < 2)
    .map(({ row, field, sources }) => problemAt(row, field, `its ${sources.length} ${sources.length === 1 ? 'source is' : 'sources are'} one witness (${witnessesOf(sources, tables).join()})`, 'write single-source, or cite a second witness'));
}

/** A page that says whose text it carries names that agency in its wire, or its copies would count as witnesses. */
export function namedWires(tables: Tables): Problem[] {
  return tables.sources.flatMap((row) => {
    const agency = carries.test(row.publisher) ? agencies.exec(row.publisher)?.[1] : undefined;
    return agency === undefined || row.wire.includes(agency) ? [] : [problemAt(row, 'wire', `its publisher is "${row.publisher}"`, `write ${agency}`)];
  });
}
