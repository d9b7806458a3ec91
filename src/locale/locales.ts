/** The two languages, Spanish first. The code is also the first word of every address and the `lang` of a page. */
export const locales = ['es', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** True for the code of one of the two. */
export function isLocale(code: string): code is Locale {
  return (locales as readonly string[]).includes(code);
}

/** BCP 47 tags with region, for `lang`, `hreflang` and feeds. */
export const languageTags: Record<Locale, string> = { es: 'es-MX', en: 'en-US' };

/** The other language: what the language switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'es' ? 'en' : 'es';
}
