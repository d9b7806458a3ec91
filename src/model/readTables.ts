import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks/checks.ts';
import { throwProblems } from './dataError.ts';
import { parseTables } from './parseTables.ts';
import type { TableId, TableRows } from './rows.ts';
import { parsePackage, type TableResource } from './tableSchema.ts';

/** All tables, each an array of rows in the order of its file: `tables['cbp-monthly'][0].encounters`. */
export type Tables = { readonly [Id in TableId]: readonly TableRows[Id][] };

/** Text of each file that the tables are read from, by its path from the root. */
export type TableFiles = Readonly<Record<string, string>>;

/** Path of the package description from the root. */
export const packageFile = 'data/datapackage.json';

/** Path of the article's claims from the root. */
export const originFile = 'seeds/origin.json';

/** Reads the text of every table's file below `root`. Throws where a file is missing. */
export function readTableFiles(root: string = process.cwd()): TableFiles {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files: Record<string, string> = { [packageFile]: read(packageFile), [originFile]: read(originFile) };
  for (const { path } of parsePackage(files[packageFile] ?? '')) {
    if (path !== undefined) files[`data/${path}`] = read(`data/${path}`);
  }
  return files;
}

/**
 * Parses, validates and cross-checks the tables.
 * Throws one DataError with every problem: file, line, field, value, what to do.
 */
export function tablesFrom(files: TableFiles): Tables {
  const tables = parseTables(files);
  throwProblems(checks.flatMap((check) => check(tables)));
  return tables;
}

/**
 * Reads the tables of the project: `data/*.csv` by the schema of `data/datapackage.json`, and the claims of
 * `seeds/origin.json` as the table `claims`. The only reader of `data/`.
 *
 * @param root the project's root; by default the working directory.
 */
export function readTables(root: string = process.cwd()): Tables {
  return tablesFrom(readTableFiles(root));
}

/** Reads the resources (schema, origin, licence) of all tables, the claims included. */
export function readResources(root: string = process.cwd()): TableResource[] {
  const own = parsePackage(readFileSync(join(root, packageFile), 'utf8'));
  const seed = parsePackage(readFileSync(join(root, originFile), 'utf8'));
  return [...own, ...seed.map(({ name, title, title_es, schema, licenses }) => ({ name, title, title_es, schema, licenses }))];
}
