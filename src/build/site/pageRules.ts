import type { Problem } from '../../model/dataError.ts';
import type { Tables } from '../../model/readTables.ts';
import type { TableResource } from '../../model/tableSchema.ts';
import { neutralHosts } from '../../model/text/externalLinks.ts';

/** What a built page may link and cite. */
export interface Citable {
  /** Addresses that may be links: cleared sources, licences. */
  readonly addresses: ReadonlySet<string>;
  /** Titles that were rebuilt or are descriptions, long enough to be told from other words. */
  readonly unverified: readonly string[];
}

const shortestTitle = 25;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '\'', '#34': '"' };
const decode = (html: string): string => html.replace(/&(amp|lt|gt|quot|#39|#34);/g, (_all, name: string) => entities[name] ?? '');

/** What may be linked and cited, from the tables and the licences of their resources. */
export function citableOf(tables: Tables, resources: readonly TableResource[], licence: string): Citable {
  const cleared = tables.sources.flatMap(({ link_ok, url }) => (link_ok && url !== null ? [url] : []));
  const licences = resources.flatMap(({ licenses }) => licenses.flatMap(({ path }) => path ?? []));
  const verified = new Set(tables.sources.filter(({ title_verified }) => title_verified).map(({ title }) => title));
  return {
    addresses: new Set([...cleared, ...licences, licence]),
    unverified: [...new Set(tables.sources.filter(({ title, title_verified }) => !title_verified && title.length >= shortestTitle && !verified.has(title)).map(({ title }) => title))],
  };
}

/**
 * Links to pages that are not cleared and titles that were not verified, in one built page, whichever part of the site wrote them.
 * `page` is the page's name in the built folder, for the messages.
 */
export function pageProblems(page: string, html: string, { addresses, unverified }: Citable): Problem[] {
  const lineOf = (index: number) => html.slice(0, index).split('\n').length;
  const links = [...html.matchAll(/<a\b[^>]*?\shref="((?:https?:)?\/\/[^"]*)"/g)]
    .filter(([, address = '']) => !addresses.has(decode(address)) && !neutralHosts.includes(new URL(decode(address), 'https://none.invalid').host))
    .map((match) => ({ file: page, line: lineOf(match.index), field: 'link', value: decode(match[1] ?? ''), fault: 'a link to a page that is not cleared for linking', fix: 'print it as text, or clear the source in data/sources.csv' }));
  const text = decode(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  const titles = unverified
    .filter((title) => text.includes(title))
    .map((title) => ({ file: page, line: lineOf(Math.max(0, html.indexOf(title))), field: 'title', value: title, fault: 'a title that was not verified', fix: 'print the publisher and our own description, or set title_verified in data/sources.csv' }));
  return [...links, ...titles];
}
