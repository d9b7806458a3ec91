/** A field of a Frictionless Table Schema, as far as our tables use it. */
export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth' | 'list';
  readonly description: string;
  /** Unit of the values, where they have one. */
  readonly unit?: string;
  /** Key of what is measured: the same key in two tables means two vintages or cuts of one thing. */
  readonly measure?: string;
  /** Between the items of a list. */
  readonly delimiter?: string;
  /** What the items of a list point to. */
  readonly references?: Reference;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column of a table of the package. */
export interface Reference {
  readonly resource: string;
  readonly field: string;
}

/** A Frictionless Table Schema. */
export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** A licence as the package states it; `not-stated` where the origin states none. */
export interface Licence {
  readonly name: string;
  /** English. */
  readonly title: string;
  /** Spanish. */
  readonly title_es: string;
  readonly path?: string;
}

/** One table of the package: schema, origin, licence. */
export interface TableResource {
  readonly name: string;
  /** English. */
  readonly title: string;
  /** Spanish. */
  readonly title_es: string;
  /** File in `data/`; absent for the claims, which stand in `seeds/origin.json`. */
  readonly path?: string;
  /** First and last month, year or fiscal year of a series: `2018-01/2025-04`, `FY2014/FY2025`. */
  readonly temporal?: string;
  readonly schema: TableSchema;
  readonly licenses: readonly Licence[];
  readonly sources?: readonly { readonly title: string; readonly path?: string; readonly id?: string }[];
}

/** Reads the resources of `data/datapackage.json`. Throws where the text is no JSON. */
export function parsePackage(text: string): TableResource[] {
  const { resources } = JSON.parse(text) as { resources: TableResource[] };
  return resources;
}
