import { declarations } from './tokens.ts';

/**
 * The custom properties of both themes as a stylesheet: light by default, dark where the system asks for it
 * and the reader has not chosen light, and as the reader chose by `data-theme` on the root. `.night` is dark in both; paper is always light.
 */
export function themeStylesheet(): string {
  const light = declarations('light');
  const dark = declarations('dark');
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark],.night{color-scheme:dark;${dark}}`,
    `@media print{:root:root,:root[data-theme],.night{color-scheme:light;${light}}}`,
    '',
  ].join('\n');
}
