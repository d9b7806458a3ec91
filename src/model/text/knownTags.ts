import type { Problem } from '../dataError.ts';
import { definitionOf } from '../facts/registry.ts';
import type { FactDefinition } from '../facts/define.ts';
import { nearest } from '../facts/nearest.ts';
import { isFormat } from './fillFacts.ts';
import { lineAt, maskPassage, type Passage, type Tag } from './passage.ts';

/** What tags may point to. */
export interface KnownIds {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly terms: readonly string[];
  readonly quotes: readonly string[];
}

/** Tags that prose may hold, with what each must say. */
const required: Readonly<Record<string, readonly string[]>> = { Fact: ['id'], Term: ['id'], Quote: ['id'], Attributed: ['to'], Foreign: ['lang'], Step: ['id'], Review: [] };

function unknown(name: string, id: string, known: KnownIds): { fault: string; fix: string } | undefined {
  if (name === 'Fact') {
    try {
      definitionOf(id, known.facts);
      return undefined;
    } catch {
      return { fault: 'no fact of that id', fix: `use one of ${nearest(id, [...known.facts.keys()]).join(', ')}, or define it in src/model/facts/` };
    }
  }
  const list = name === 'Term' ? known.terms : name === 'Quote' ? known.quotes : undefined;
  if (list === undefined || list.includes(id)) return undefined;
  const home = name === 'Term' ? 'src/content/glossary' : 'data/quotations.csv';
  return { fault: `no ${name.toLowerCase()} of that id`, fix: `use one of ${nearest(id, list).join(', ')}, or add it to ${home}` };
}

/** Tags that are written otherwise than `<Name attribute="…">`: no check would see what they say. */
function oddTags(passage: Passage, seen: readonly Tag[]): Problem[] {
  const places = new Set(seen.map(({ index }) => index));
  return [...passage.text.matchAll(/<\/?(?:[A-Za-z]|>)[^>]*>?|<!--/g)]
    .filter(([source, ...rest]) => !(/^<\/[A-Z][A-Za-z]*\s*>$/.test(source) && rest.length === 0))
    .filter(({ index }) => !places.has(index))
    .map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0], fault: 'a tag that the checks cannot read', fix: `write <Name attribute="…"> with one of ${Object.keys(required).join(', ')}` }));
}

/** Tags that are unknown, lack an attribute, or point to nothing. */
export function knownTags(passage: Passage, known: KnownIds): Problem[] {
  const { tags } = maskPassage(passage);
  return [...oddTags(passage, tags), ...tags.flatMap(({ name, attributes, line, source }) => {
    const at = { file: passage.file, line, field: passage.field, value: source };
    const wanted = required[name];
    if (wanted === undefined) return [{ ...at, fault: 'no such component', fix: `use ${Object.keys(required).join(', ')}` }];
    const lacking = wanted.filter((attribute) => !attributes[attribute]?.trim());
    if (lacking.length > 0) return [{ ...at, fault: `lacks ${lacking.join(', ')}`, fix: 'add it' }];
    const format = attributes['as'];
    if (name === 'Fact' && format !== undefined && !isFormat(format)) return [{ ...at, fault: `no number format "${format}"`, fix: 'see src/locale/numbers.ts' }];
    const fault = attributes['id'] === undefined ? undefined : unknown(name, attributes['id'], known);
    return fault === undefined ? [] : [{ ...at, ...fault }];
  })];
}
