import { readResources } from '../../model/readTables.ts';
import type { TableResource } from '../../model/tableSchema.ts';
import { creditOf } from '../creditOf.ts';

let resources: readonly TableResource[] | undefined;

/** The tables of `data/` that a figure is drawn from, with title and licence. */
export function originOf(figureId: string): TableResource[] {
  resources ??= readResources();
  const { tableIds } = creditOf(figureId);
  return tableIds.flatMap((id) => resources?.filter(({ name }) => name === id) ?? []);
}
