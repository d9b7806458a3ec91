import type { FieldSchema, TableResource } from './tableSchema.ts';

function typeName(table: string): string {
  return `${table.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Row`;
}

function fieldType({ type, constraints }: FieldSchema): string {
  if (type === 'list') return 'readonly string[]';
  const base =
    type === 'integer' || type === 'number' ? 'number'
    : type === 'boolean' ? 'boolean'
    : constraints?.enum !== undefined ? constraints.enum.map((value) => `'${value}'`).join(' | ')
    : 'string';
  return constraints?.required === true ? base : `${base} | null`;
}

function fieldLines(field: FieldSchema): string[] {
  const unit = field.unit === undefined ? '' : ` [${field.unit}]`;
  return [`  /** ${field.description}${unit} */`, `  readonly ${field.name}: ${fieldType(field)};`];
}

/** Writes `src/model/rows.ts` from the resources: one interface per table. A test checks that the file is fresh. */
export function generateRows(resources: readonly TableResource[]): string {
  const head = [
    '// Written by `node src/model/cli/writeRows.ts` from data/datapackage.json and seeds/origin.json. Do not edit.',
    '',
  ];
  const interfaces = resources.flatMap(({ name, title, schema }) => [
    `/** A row of \`${name}\`: ${title}. */`,
    `export interface ${typeName(name)} {`,
    ...schema.fields.flatMap(fieldLines),
    '}',
    '',
  ]);
  const map = [
    '/** Row type of each table, by the id of the table. */',
    'export interface TableRows {',
    ...resources.map(({ name }) => `  readonly '${name}': ${typeName(name)};`),
    '}',
    '',
    '/** Id of a table: the name of its file in `data/`, or `claims`. */',
    'export type TableId = keyof TableRows;',
    '',
  ];
  return [...head, ...interfaces, ...map].join('\n');
}
