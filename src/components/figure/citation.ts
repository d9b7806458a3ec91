import { site, titles } from '../../content/site.ts';
import { figurePageWords } from '../../locale/figurePage.ts';
import { languageTags, type Locale } from '../../locale/locales.ts';
import { fill } from '../../locale/ui.ts';
import { absoluteAddress } from '../absoluteAddress.ts';
import type { Picture } from '../pictures.ts';
import { figureFiles } from './figureFiles.ts';

/** Where a figure stands: its full address, or its name while the site has no address. */
export function placeOfFigure(picture: Picture, locale: Locale, siteAddress: URL | undefined): string {
  if (siteAddress) return absoluteAddress(figureFiles(picture.id, locale).page, siteAddress);
  return fill(figurePageWords[locale].figureNamed, picture.id);
}

/** The day of a version as APA writes it: "2026, 24 de noviembre", "2026, November 24". */
function apaDate(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayMonth = new Intl.DateTimeFormat(languageTags[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
  return `${day.slice(0, 4)}, ${dayMonth}`;
}

/** A figure's citation after APA: author, date of the version, finding, site, address. */
export function citationOf(picture: Picture, locale: Locale, siteAddress: URL | undefined): string {
  const place = placeOfFigure(picture, locale, siteAddress);
  const line = fill(figurePageWords[locale].citation, site.byline[locale], apaDate(site.dateModified, locale), picture.title, titles[locale], place);
  return siteAddress ? line : `${line}.`;
}
