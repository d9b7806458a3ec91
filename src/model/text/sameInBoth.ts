import type { Problem } from '../dataError.ts';
import { locales, otherLocale } from '../../locale/locales.ts';
import { maskPassage, type Passage } from './passage.ts';

interface Place {
  readonly passage: Passage;
  readonly facts: string[];
}

/** Facts by place: a step's words are one place, each string of a head or YAML file another. */
function places(passages: readonly Passage[], fileKey: (file: string) => string): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const passage of passages) {
    const key = `${fileKey(passage.file)} · ${passage.field === 'words' ? (passage.stepId ?? 'words') : passage.field}`;
    const ids = maskPassage(passage).tags.filter(({ name }) => name === 'Fact' || name === 'Quote' || name === 'Term').map(({ attributes }) => attributes['id'] ?? '');
    const place = found.get(key) ?? { passage, facts: [] };
    place.facts.push(...ids);
    found.set(key, place);
  }
  return found;
}

/** Places, facts or quotations that one language has and the other has not. `fileKey` gives both languages' file one name. */
export function sameInBoth(passages: readonly Passage[], fileKey: (file: string) => string): Problem[] {
  return locales.flatMap((locale) => {
    const own = places(passages.filter((passage) => passage.locale === locale), fileKey);
    const other = places(passages.filter((passage) => passage.locale !== locale), fileKey);
    return [...own].flatMap(([key, { passage, facts }]) => {
      const at = { file: passage.file, line: passage.line, field: passage.field };
      const twin = other.get(key);
      if (twin === undefined) return [{ ...at, value: key, fault: `missing in ${otherLocale(locale)}`, fix: 'write it in both languages' }];
      const lacking = [...new Set(facts)].filter((id) => !twin.facts.includes(id));
      return lacking.length === 0 ? [] : [{ ...at, value: lacking.join(', '), fault: `facts that ${twin.passage.file} does not hold here`, fix: 'say the same facts in both languages' }];
    });
  });
}
