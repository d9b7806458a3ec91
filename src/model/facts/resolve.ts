import { readResources, type Tables } from '../readTables.ts';
import type { TableResource } from '../tableSchema.ts';
import type { FactDefinition, FactFormat } from './define.ts';
import { evaluate, type Bound, type FactOrigin } from './evaluate.ts';
import { fieldOf, measureOf, oneMeasure } from './measure.ts';
import { definitionOf, definitions } from './registry.ts';

/** A named number, worked out. */
export interface Fact {
  readonly id: string;
  /** The value; the lower end of a range. */
  readonly low: number;
  /** The value; the upper end of a range. */
  readonly high: number;
  readonly unit: string;
  /** ISO year, month, day, `FY2023`, or two with a slash. */
  readonly period: string;
  readonly format: FactFormat;
  /** How the source puts it: "about", "more than" are for the words around the number. */
  readonly bound: Bound;
  /** Who says so, where it is a claim or a report. */
  readonly claimedBy?: { readonly es: string; readonly en: string };
  /** True for an older vintage than the table's. */
  readonly asFirstPublished: boolean;
  /** Key of what is measured, where known. */
  readonly measure?: string;
  readonly origins: readonly FactOrigin[];
  /** Ids in `sources`, each once. */
  readonly sourceIds: readonly string[];
}

/** Works a definition out over the tables. Throws where the unit is missing or the quantity cannot be worked out. */
export function resolveDefinition(id: string, definition: FactDefinition, tables: Tables, resources: readonly TableResource[]): Fact {
  try {
    const value = evaluate(definition.value, tables);
    const unit = definition.unit ?? value.unit ?? fieldOf(definition.value, resources)?.unit;
    if (unit === undefined) throw new Error('It has no unit: give `unit`.');
    const claimedBy = definition.claimedBy ?? value.claimedBy;
    const named = definition.measure ?? value.measure;
    const measure = named === undefined ? measureOf(definition.value, resources) : oneMeasure(named);
    return {
      id, low: value.low, high: value.high, unit,
      period: definition.period ?? value.period ?? '',
      format: definition.format ?? 'integer',
      bound: value.bound ?? 'exact',
      ...(claimedBy === undefined ? {} : { claimedBy }),
      asFirstPublished: definition.asFirstPublished ?? value.asFirstPublished ?? false,
      ...(measure === undefined ? {} : { measure }),
      origins: value.origins,
      sourceIds: [...new Set(value.origins.flatMap(({ sourceIds }) => sourceIds))],
    };
  } catch (error) {
    throw new Error(`Fact "${id}": ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** All facts over one set of tables; each is worked out once. */
export interface Facts {
  /** The fact of that id. Throws for an unknown id and names the nearest ones. */
  resolve(id: string): Fact;
  /** Every fact, in the order of the sections. */
  all(): Fact[];
}

/** Facts over the tables. */
export function factsOver(tables: Tables, resources: readonly TableResource[] = readResources(), all: ReadonlyMap<string, FactDefinition> = definitions): Facts {
  const known = new Map<string, Fact>();
  const resolve = (id: string): Fact => {
    const found = known.get(id) ?? resolveDefinition(id, definitionOf(id, all), tables, resources);
    known.set(id, found);
    return found;
  };
  return { resolve, all: () => [...all.keys()].map(resolve) };
}
