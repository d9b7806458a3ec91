import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/content/site.ts';
import { locales } from '../../src/locale/locales.ts';
import { formatDay } from '../../src/locale/periods.ts';

const script = readFileSync('tests/manual/screen-reader.md', 'utf8');
/** Rows of the record of the pass by ear that name a date. */
const passes = script.split('## Record')[1]?.split('\n').filter((line) => /^\|\s*\d/.test(line)) ?? [];
const said = {
  es: { listened: 'Nadie ha escuchado todavía el sitio', noAddress: 'No hay todavía una dirección' },
  en: { listened: 'Nobody has listened to the site', noAddress: 'There is no address yet' },
} as const;

describe.each(locales)('the accessibility statement in %s', (locale) => {
  const words = readFileSync(`dist/${locale}/accessibility/index.html`, 'utf8').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  it('is dated as the site is', () => {
    expect(words.split('WCAG')[0]).toContain(formatDay(site.dateModified, locale));
  });
  it('says that nobody has listened for as long as the record of the pass by ear is empty', () => {
    expect(words.includes(said[locale].listened)).toBe(passes.length === 0);
  });
  it('says that there is no address for as long as there is none', () => {
    expect(words.includes(said[locale].noAddress)).toBe(site.contact === null);
  });
});
