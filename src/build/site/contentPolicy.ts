import { createHash } from 'node:crypto';

/** What a page may load: its own files and nothing else. The release's server snippets send the same as a header. */
export const policy: Readonly<Record<string, string>> = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self' data: blob:`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'worker-src': `'self' blob:`,
  'base-uri': `'none'`,
  'form-action': `'none'`,
};

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** The policy of one page as one line: the site's policy with the hash of each script that stands in the page. */
export function pagePolicy(html: string): string {
  const hashes = [...html.matchAll(inlineScript)]
    .filter(([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes ?? ''))
    .map(([, , body]) => `'sha256-${createHash('sha256').update(body ?? '').digest('base64')}'`);
  return Object.entries(policy)
    .map(([directive, value]) => (directive === 'script-src' && hashes.length > 0 ? `${directive} ${value} ${hashes.join(' ')}` : `${directive} ${value}`))
    .join('; ');
}

/**
 * Writes the policy into a page's head, right after the character set, so that it holds before anything loads.
 * Throws where the page has style attributes or style elements: the policy would refuse them in front of the reader.
 */
export function writePolicy(html: string, page: string): string {
  const style = /<style[\s>]|<[^>]+\sstyle="/.exec(html);
  if (style) {
    const line = html.slice(0, style.index).split('\n').length;
    throw new Error(`${page}, line ${line}: "${style[0].slice(0, 80)}" would be refused by the page's own policy; use a class or a presentation attribute.`);
  }
  const charset = /<meta charset="[^"]*"\s*\/?>/i.exec(html);
  if (!charset) throw new Error(`${page}: no <meta charset> to put the policy after; every page begins with the shared layout's head.`);
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}">${html.slice(end)}`;
}
