import type { Locale } from '../../locale/locales.ts';
import { readResources } from '../../model/readTables.ts';
import { creditOf } from '../creditOf.ts';

/** A table of `data/` as a page names it: file name, title and licences in a language. */
export interface TableOrigin {
  readonly name: string;
  readonly title: string;
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
}

let resources: ReturnType<typeof readResources> | undefined;

/** The tables of `data/` that a figure is drawn from, with title and licence in a language. */
export function tableOriginsOf(figureId: string, locale: Locale): TableOrigin[] {
  resources ??= readResources();
  const inOwn = ({ title, title_es }: { readonly title: string; readonly title_es: string }): string => (locale === 'es' ? title_es : title);
  return creditOf(figureId, locale).tableIds.flatMap((id) =>
    (resources ?? [])
      .filter(({ name }) => name === id)
      .map((table) => ({ name: table.name, title: inOwn(table), licences: table.licenses.map((licence) => ({ name: licence.name, title: inOwn(licence), ...(licence.path === undefined ? {} : { path: licence.path }) })) })),
  );
}
