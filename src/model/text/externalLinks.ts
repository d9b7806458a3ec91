import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { lineAt, type Passage } from './passage.ts';

/** Hosts of licences and standards, which name nobody. */
export const neutralHosts = ['creativecommons.org', 'www.w3.org', 'opensource.org', 'spdx.org', 'github.com', 'www.npmjs.com'];

/** Links that lead to a source which is not flagged `link_ok`. */
export function externalLinks(passage: Passage, tables: Tables): Problem[] {
  const allowed = new Set(tables.sources.filter(({ link_ok }) => link_ok).map(({ url }) => url));
  return [...passage.text.matchAll(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s)>"]*/g)]
    .filter(([url]) => !allowed.has(url) && !neutralHosts.includes(new URL(url, 'https://none.invalid').host))
    .map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0], fault: 'a link to a page that is not cleared for linking', fix: 'cite publisher and date as plain words, or clear the source in data/sources.csv' }));
}
