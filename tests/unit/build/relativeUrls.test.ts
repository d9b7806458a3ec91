import { describe, expect, it } from 'vitest';
import { relativeAddress, rewriteCss, rewriteHtml } from '../../../src/build/site/relativeUrls.ts';

describe('relativeAddress', () => {
  it.each([
    ['/es/', 'index.html', 'es/index.html'],
    ['/en/#huixtla', 'es/index.html', '../en/index.html#huixtla'],
    ['/es/how/', 'es/index.html', 'how/index.html'],
    ['/', 'es/how/index.html', '../../index.html'],
    ['/stills/es/huixtla.n.svg', 'es/index.html', '../stills/es/huixtla.n.svg'],
    ['/es/#huixtla', 'es/index.html', '#huixtla'],
    ['/fonts/inter.woff2', 'assets/a.css', '../fonts/inter.woff2'],
    ['/es/?n=VEN#who', 'en/index.html', '../es/index.html?n=VEN#who'],
  ])('%s seen from %s is %s', (address, page, expected) => {
    expect(relativeAddress(address, page)).toBe(expected);
  });
});

describe('rewriteHtml', () => {
  it('rewrites links, pictures and candidates, and leaves other hosts, anchors and text alone', () => {
    const html = '<a href="/es/how/">x</a><a href="https://example.org/a">y</a><a href="//example.org/">z</a><a href="#a">"/es/"</a><source srcset="/stills/es/a.w.svg 800w, /b.svg"><img src="/a.svg">';
    expect(rewriteHtml(html, 'es/index.html')).toBe(
      '<a href="how/index.html">x</a><a href="https://example.org/a">y</a><a href="//example.org/">z</a><a href="#a">"/es/"</a><source srcset="../stills/es/a.w.svg 800w, ../b.svg"><img src="../a.svg">',
    );
  });
});

describe('rewriteCss', () => {
  it('rewrites root-absolute urls and leaves data and relative ones', () => {
    expect(rewriteCss('a{src:url("/fonts/inter.woff2")}b{background:url(data:image/png;base64,x)}c{src:url(x.woff2)}', 'assets/a.css')).toBe(
      'a{src:url("../fonts/inter.woff2")}b{background:url(data:image/png;base64,x)}c{src:url(x.woff2)}',
    );
  });
});
