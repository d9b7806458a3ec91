import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = readdirSync('dist', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));
const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));

/** Addresses in a page's attributes, candidates of pictures one by one. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(href|src|srcset|data-src)="([^"]*)"/g)].flatMap(([, name, value]) =>
    name === 'srcset' ? (value ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value ?? ''],
  );
}

describe('the built folder', () => {
  it('has pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(13);
  });
  it('names nothing from the root of a host, so that it stands under any path', () => {
    const absolute = [...texts].flatMap(([page, html]) => addressesIn(html).filter((address) => address.startsWith('/')).map((address) => `${page}: ${address}`));
    expect(absolute).toEqual([]);
  });
  it('has a file behind every address and a place behind every anchor', () => {
    const broken: string[] = [];
    for (const [page, html] of texts) {
      for (const address of addressesIn(html)) {
        if (/^(https?:|mailto:|data:)/.test(address) || address === '') continue;
        const [path = '', anchor] = address.split('#');
        const file = path === '' ? page : join(dirname(page), decodeURIComponent(path.split('?')[0] ?? ''));
        if (!existsSync(file)) broken.push(`${relative('dist', page)}: ${address}`);
        else if (anchor !== undefined && file.endsWith('.html') && !(texts.get(file) ?? '').includes(` id="${decodeURIComponent(anchor)}"`)) broken.push(`${relative('dist', page)}: ${address} (no such place)`);
      }
    }
    expect(broken).toEqual([]);
  });
  it('carries its content policy on every page, and nothing inline that it would refuse', () => {
    for (const [page, html] of texts) {
      expect(html, page).toContain('http-equiv="Content-Security-Policy"');
      expect(/<style[\s>]|\sstyle="|\son[a-z]+="/.exec(html)?.[0], page).toBeUndefined();
    }
  });
  it('asks nothing of other hosts', () => {
    for (const [page, html] of texts) {
      const loads = [...html.matchAll(/<(?:script|img|source|iframe|link)\b[^>]*?\s(?:src|srcset|href)="(https?:[^"]*)"/g)].map(([, address]) => address);
      expect(loads, page).toEqual([]);
    }
  });
});
