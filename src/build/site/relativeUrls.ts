/**
 * One folder for any host and any path: every address inside the site is made relative to the page that holds it,
 * with `index.html` spelt out, since a folder opened from a disk has no server to add it.
 */

/** Attributes that hold one address, or a list of candidates (`srcset`). */
const attribute = /(\s)(href|src|srcset|action|data-src)="([^"]*)"/g;

/** True for an address that begins at the site's root and is not another host's. */
function isRootAbsolute(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}

/**
 * The relative form of a root-absolute address as seen from a file.
 * @param address such as `/es/how/#limits`
 * @param page the holding file's path from the root, such as `es/index.html`
 */
export function relativeAddress(address: string, page: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  if (file === page && rest.startsWith('#')) return rest;
  const from = page.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') + rest;
}

function relativeSet(value: string, page: string): string {
  return value
    .split(',')
    .map((candidate) => {
      const [address = '', ...descriptor] = candidate.trim().split(/\s+/);
      return [isRootAbsolute(address) ? relativeAddress(address, page) : address, ...descriptor].join(' ');
    })
    .join(', ');
}

/** Rewrites the addresses of one HTML page. Links of other hosts, canonical links and card addresses stay. */
export function rewriteHtml(html: string, page: string): string {
  return html.replace(attribute, (whole, space: string, name: string, value: string) => {
    if (name === 'srcset') return `${space}${name}="${relativeSet(value, page)}"`;
    return isRootAbsolute(value) ? `${space}${name}="${relativeAddress(value, page)}"` : whole;
  });
}

/** Rewrites the `url()` and `@import` addresses of one style sheet. */
export function rewriteCss(css: string, file: string): string {
  return css.replace(/(url\(\s*["']?|@import\s+["'])(\/[^/"')][^"')]*)/g, (_whole, before: string, address: string) => before + relativeAddress(address, file));
}
