import { describe, expect, it } from 'vitest';
import { pagePolicy, writePolicy } from '../../../src/build/site/contentPolicy.ts';

const head = '<!doctype html><html><head><meta charset="utf-8"><title>t</title></head>';

describe('writePolicy', () => {
  it('stands right after the character set and allows nothing inline', () => {
    const page = writePolicy(`${head}<body></body></html>`, 'es/index.html');
    expect(page).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\';');
    expect(page).not.toContain('unsafe-inline');
  });
  it('adds the hash of a script in the page, but not of data', () => {
    expect(pagePolicy('<script>alert(1)</script>')).toMatch(/script-src 'self' 'sha256-[\w+/]+=*'/);
    expect(pagePolicy('<script type="application/ld+json">{}</script>')).not.toContain('sha256');
  });
  it('refuses a style attribute and says where it is', () => {
    expect(() => writePolicy(`${head}\n<body>\n<p style="color:red">`, 'es/index.html')).toThrow(/es\/index\.html, line 3: .*use a class/);
  });
  it('refuses a page without a character set', () => {
    expect(() => writePolicy('<html></html>', 'x.html')).toThrow(/no <meta charset>/);
  });
});
