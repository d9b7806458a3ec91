import { throwProblems, type Problem } from './dataError.ts';
import { parseCsv } from './parseCsv.ts';
import type { TableFiles, Tables } from './readTables.ts';
import { originOf, setOrigin } from './rowOrigins.ts';
import { parsePackage, type TableResource } from './tableSchema.ts';
import { validateRow, type CellValue } from './validateRow.ts';

type Row = Record<string, CellValue>;

function lineOfJson(text: string, id: string): number {
  const at = text.indexOf(JSON.stringify(id));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function parseTable(resource: TableResource, file: string, text: string, problems: Problem[]): Row[] {
  const [header, ...records] = parseCsv(text);
  const { fields } = resource.schema;
  const names = fields.map((field) => field.name).join(',');
  if (header?.cells.join(',') !== names) {
    problems.push({ file, line: 1, field: 'header', value: header?.cells.join(',') ?? '', fault: 'columns differ from data/datapackage.json', fix: `write the header ${names}` });
    return [];
  }
  return records.map(({ line, cells }) => {
    if (cells.length !== fields.length)
      problems.push({ file, line, field: 'row', value: cells.join(','), fault: `${cells.length} cells, ${fields.length} columns`, fix: 'put cells that hold a comma in double quotes' });
    const row = validateRow(cells, fields, { file, line }, problems);
    setOrigin(row, { table: resource.name, file, line });
    return row;
  });
}

function parseClaims(file: string, text: string, problems: Problem[]): [TableResource, Row[]] {
  const resource = (JSON.parse(text) as { resources: [TableResource & { data: Record<string, unknown>[] }] }).resources[0];
  const rows = resource.data.map((record) => {
    const line = lineOfJson(text, String(record['id']));
    const cells = resource.schema.fields.map((field) => {
      const value = record[field.name];
      return Array.isArray(value) ? value.join(field.delimiter ?? ';') : String(value ?? '');
    });
    const row = validateRow(cells, resource.schema.fields, { file, line }, problems);
    setOrigin(row, { table: resource.name, file, line });
    return row;
  });
  return [resource, rows];
}

function repeatedKeys(resource: TableResource, file: string, rows: readonly Row[], lineAt: (index: number) => number): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = resource.schema.primaryKey.map((name) => String(row[name])).join(' · ');
    const first = seen.get(key);
    seen.set(key, first ?? lineAt(index));
    return first === undefined ? [] : [{ file, line: lineAt(index), field: resource.schema.primaryKey.join(', '), value: key, fault: `already stands on line ${first}`, fix: 'keep one of the two rows' }];
  });
}

function unknownReferences(resource: TableResource, file: string, rows: readonly Row[], lineAt: (index: number) => number, keysOf: (table: string, field: string) => ReadonlySet<string>): Problem[] {
  const pointers = [
    ...(resource.schema.foreignKeys ?? []).map(({ fields, reference }) => ({ name: fields[0] ?? '', to: reference.resource, field: reference.fields[0] ?? '' })),
    ...resource.schema.fields.flatMap((field) => (field.type === 'list' && field.references ? [{ name: field.name, to: field.references.resource, field: field.references.field }] : [])),
  ];
  return pointers.flatMap(({ name, to, field }) => {
    const known = keysOf(to, field);
    return rows.flatMap((row, index) => {
      const value = row[name];
      const ids = Array.isArray(value) ? (value as readonly string[]) : value === null || value === undefined ? [] : [String(value)];
      return ids.filter((id) => !known.has(id)).map((id) => ({ file, line: lineAt(index), field: name, value: id, fault: `no ${field} of that name in ${to}`, fix: `add it to ${to} or correct the id` }));
    });
  });
}

/** A series that begins or ends elsewhere than its description says: rows were lost, or the description is old. */
function otherSpan({ name, temporal, schema }: TableResource, file: string, rows: readonly Row[]): Problem[] {
  if (temporal === undefined || rows.length === 0) return [];
  const field = ['month', 'fiscal_year', 'year'].find((column) => schema.primaryKey.includes(column)) ?? '';
  const timeOf = (row: Row) => `${field === 'fiscal_year' ? 'FY' : ''}${String(row[field])}`;
  const sorted = [...rows].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || `${timeOf(first)}/${timeOf(last)}` === temporal) return [];
  const at = temporal.startsWith(`${timeOf(first)}/`) ? last : first;
  return [{ file, line: originOf(at).line, field, value: String(at[field]), fault: `${name} runs from ${timeOf(first)} to ${timeOf(last)}, its description says ${temporal}`, fix: 'add the rows that are missing, or correct temporal in data/datapackage.json' }];
}

/**
 * Parses and validates the tables by their schemas: header, types, constraints, keys, references, span.
 * Throws one DataError with all problems. Cross-table checks come after (see checks/).
 */
export function parseTables(files: TableFiles): Tables {
  const problems: Problem[] = [];
  const read: { resource: TableResource; file: string; rows: Row[]; lines: number[] }[] = [];
  const add = (resource: TableResource, file: string, rows: Row[]) => {
    read.push({ resource, file, rows, lines: rows.map((row) => originOf(row).line) });
  };
  for (const resource of parsePackage(files['data/datapackage.json'] ?? '')) {
    const file = `data/${resource.path ?? ''}`;
    add(resource, file, parseTable(resource, file, files[file] ?? '', problems));
  }
  const seedFile = 'seeds/origin.json';
  const [claims, claimRows] = parseClaims(seedFile, files[seedFile] ?? '', problems);
  add(claims, seedFile, claimRows);

  const keys = new Map<string, Set<string>>();
  const keysOf = (table: string, field: string): ReadonlySet<string> => {
    const known = keys.get(`${table}.${field}`) ?? new Set(read.find(({ resource }) => resource.name === table)?.rows.map((row) => String(row[field])));
    keys.set(`${table}.${field}`, known);
    return known;
  };
  for (const { resource, file, rows, lines } of read) {
    const lineAt = (index: number) => lines[index] ?? 1;
    problems.push(...repeatedKeys(resource, file, rows, lineAt), ...unknownReferences(resource, file, rows, lineAt, keysOf), ...otherSpan(resource, file, rows));
  }
  throwProblems(problems);
  return Object.fromEntries(read.map(({ resource, rows }) => [resource.name, rows])) as unknown as Tables;
}
