import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';

const published = readFileSync('src/content/published-ids.txt', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe.each(locales)('the story in %s', (locale) => {
  const html = readFileSync(`dist/${locale}/index.html`, 'utf8');
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');

  it('still has every published id', () => {
    expect(published.length).toBe(10 + 46 + 1 + 57);
    expect(published.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it('has no id twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
  it('has published every step', () => {
    const steps = [...html.matchAll(/<article class="step"[^>]*\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(steps.length).toBe(46);
    expect(steps.filter((id) => !published.includes(id))).toEqual([]);
  });
});
