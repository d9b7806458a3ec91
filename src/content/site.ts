import { z } from 'astro/zod';
import type { Locale } from '../locale/locales.ts';

const day = z.iso.date('write a day as YYYY-MM-DD');
const inBoth = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });

const siteSchema = z.strictObject({
  /** Who signs the story. */
  byline: inBoth,
  /** Who publishes it. */
  publisher: z.string().min(1),
  /** Where to write: an e-mail address, or null while there is none. */
  contact: z.email().nullable(),
  /** Name of the person who reviewed words and figures and answers for them, or null. */
  reviewer: z.string().min(1).nullable(),
  datePublished: day,
  dateModified: day,
  /** The licence of words and figures. */
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  /** Corrections, newest first: what was wrong, what is right. `id` is permanent. */
  corrections: z.array(
    z.strictObject({ id: z.string(), date: day, where: z.string().nullable(), was: inBoth, now: inBoth }),
  ),
});

/** What a publisher states about the site. */
export type Site = z.infer<typeof siteSchema>;

/** The one file of byline, publisher, contact, dates and corrections. Nothing else in the site knows a date of today. */
export const site: Site = siteSchema.parse({
  byline: { es: 'Redacción de De Huixtla al norte', en: 'The makers of North from Huixtla' },
  publisher: 'North from Huixtla / De Huixtla al norte',
  contact: null,
  reviewer: null,
  datePublished: '2026-11-24',
  dateModified: '2026-11-24',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  corrections: [],
} satisfies Site);

/** The title in each language's own form. */
export const titles: Record<Locale, string> = { es: 'De Huixtla al norte', en: 'North from Huixtla' };
