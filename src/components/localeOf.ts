import { locales, type Locale } from '../locale/locales.ts';

/**
 * The language of the page that is being built, from its address: the same for a page and for everything in it,
 * the components in prose included. Throws for a page outside both languages.
 */
export function localeOf(page: { readonly params: Readonly<Record<string, string | undefined>> }): Locale {
  const { locale } = page.params;
  const found = locales.find((candidate) => candidate === locale);
  if (!found) throw new Error(`The address has no language: "${String(locale)}". Pages with prose stand below /es/ and /en/.`);
  return found;
}
