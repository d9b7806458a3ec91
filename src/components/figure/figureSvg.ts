import { posterOf } from '../../charts/svg/poster.ts';
import { serialiseExport } from '../../charts/svg/serialise.ts';
import { site, titles } from '../../content/site.ts';
import { figurePageWords } from '../../locale/figurePage.ts';
import { languageTags, type Locale } from '../../locale/locales.ts';
import { formatDay } from '../../locale/periods.ts';
import { fill } from '../../locale/ui.ts';
import { drawStep } from '../../scenes/drawStep.ts';
import { creditLine } from '../creditLine.ts';
import type { Picture } from '../pictures.ts';
import { tables } from '../storyIn.ts';
import { placeOfFigure } from './citation.ts';

/** The picture as it leaves the site: the wide still in light, its finding above, credit, date and licence below. */
export function figureSvg(picture: Picture, locale: Locale, siteAddress: URL | undefined): string {
  const words = figurePageWords[locale];
  const drawing = drawStep(picture, { locale, size: 'w', tables: tables() });
  const foot = [
    fill(words.credit, creditLine(picture.figure, locale, words.ownTable)),
    fill(words.imprint, titles[locale], formatDay(site.dateModified, locale), placeOfFigure(picture, locale, siteAddress), site.licence.name),
  ];
  return serialiseExport(posterOf(drawing, { heading: picture.title, foot }), { lang: languageTags[locale], title: picture.title, description: picture.alternative });
}
