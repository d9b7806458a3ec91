import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../../src/build/site/siteAddress.ts';

describe('SITE_URL', () => {
  it.each([undefined, ''])('unset (%j) gives no address', (value) => {
    expect(readSiteAddress(value)).toBeUndefined();
  });
  it.each(['https://example.org', 'https://example.org/', 'https://example.org:8443/a%20b/huixtla/'])('takes %s as it stands', (value) => {
    expect(readSiteAddress(value)).toBe(value);
  });
  it.each([
    ['http://example.org/', 'does not begin with https://'],
    ['example.org', 'does not begin with https://'],
    ['https://', 'names no host'],
    ['https:///huixtla/', 'names no host'],
    ['https://exa mple.org/', 'names no host'],
    ['https://localhost/', 'has no domain'],
    ['https://me:word@example.org/', 'a name or a password'],
    ['https://example.org/?a=1', 'a query'],
    ['https://example.org/?', 'a query'],
    ['https://example.org/#count', 'a part after #'],
    ['https://example.org/es/index.html', 'a page, not a folder'],
  ])('refuses %s and says why', (value, why) => {
    expect(() => readSiteAddress(value)).toThrow(new RegExp(`"SITE_URL" is "${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}": .*${why}.*https://example\\.org/huixtla/`));
  });
});
