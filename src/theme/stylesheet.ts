import { declarations, strongDeclarations } from './tokens.ts';
import { thickerStrokes } from './thickerStrokes.ts';

/**
 * The custom properties of both themes as a stylesheet: light by default, dark where the system asks for it
 * and the reader has not chosen light, and as the reader chose by `data-theme` on the root. `.night` is dark in both; paper is always light.
 * More contrast makes the soft tones of either theme stronger and the data lines of mounted stills thicker; the stills' own files do the same.
 */
export function themeStylesheet(): string {
  const light = declarations('light');
  const dark = declarations('dark');
  const strong = { light: strongDeclarations('light'), dark: strongDeclarations('dark') };
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark],.night{color-scheme:dark;${dark}}`,
    `@media (prefers-contrast:more){:root{${strong.light}}${thickerStrokes('.stage-screen,.diagram-screen')}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root:not([data-theme=light]){${strong.dark}}}`,
    `@media (prefers-contrast:more){:root[data-theme=dark],.night{${strong.dark}}}`,
    `@media print{:root:root,:root[data-theme],.night{color-scheme:light;${light}}}`,
    '',
  ].join('\n');
}
