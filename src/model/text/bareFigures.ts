import { exemptNames } from '../../locale/exemptNames.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Problem } from '../dataError.ts';
import { withoutDates } from './datesIn.ts';
import { lineAt, maskPassage, type Passage } from './passage.ts';

const tens = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const numberWords: Record<Locale, string> = {
  en: `(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${tens}(?:-[a-z]+)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:hundred|thousand|million)|hundred|thousand|million)`,
  es: '(?:once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|(?<!por )ciento|(?:dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s|mil|millón)',
};
const numberWord = (locale: Locale) => new RegExp(`(?<![\\p{L}\\p{N}-])${numberWords[locale]}(?![\\p{L}\\p{N}])`, 'giu');

/** Digits that no letter, hyphenated name or entity precedes: `FY2023`, `ps10` and `T-55` are names. */
const digits = /(?<![\p{L}\p{N}_#&.-])[−-]?\d(?:[\d.,]*\d)?/gu;

const namePattern = new RegExp(exemptNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00A0]+')).sort((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Figures that stand in words without a fact: digits, and number words above ten. Dates and the names of one list are no figures.
 * The words that a passage attributes to others are read too: their numbers also need a fact.
 */
export function bareFigures(passage: Passage): Problem[] {
  const { own, attributed } = maskPassage(passage);
  const found = [own, attributed].flatMap((words) => {
    const plain = withoutDates(words.replace(namePattern, (name) => name.replace(/[^\n]/g, ' ')), passage.locale);
    return [...plain.matchAll(digits), ...plain.matchAll(numberWord(passage.locale))];
  });
  return found.map((match) => ({
    file: passage.file,
    line: lineAt(passage, match.index),
    field: passage.field,
    value: match[0],
    fault: 'a figure without a fact',
    fix: 'write <Fact id="…" />; if it belongs to a name, add the name to src/locale/exemptNames.ts',
  }));
}
