import { LineCounter, isScalar, parseDocument, visit, type Pair } from 'yaml';
import type { Locale } from '../../locale/locales.ts';
import { DataError } from '../dataError.ts';
import type { Passage } from './passage.ts';

/** Keys whose strings are no words: ids, addresses, days. */
const wordless = /^(id|ids|source|sources|url|date|term|terms|task|table|tables|section|sections|steps?|answerKey|figure|quote|fact)$/;

/**
 * Every string of a YAML text that holds words, as a passage: `field` is the path to it.
 * `lineBefore` is the line above the text's first (that of the fence in a prose file's head).
 */
export function parseYamlWords(file: string, text: string, locale: Locale, lineBefore = 0): Passage[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineBefore + counter.linePos(error.pos[0]).line;
    throw new DataError([{ file, line, field: 'yaml', value: '', fault: error.message.split('\n')[0] ?? error.message, fix: 'correct the YAML' }]);
  }
  const passages: Passage[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      if (typeof node.value !== 'string' || _key === 'key') return;
      const names = path.flatMap((part) => {
        const pair = part as Partial<Pair>;
        return isScalar(pair.key) ? [String(pair.key.value)] : [];
      });
      if (wordless.test(names.at(-1) ?? '')) return;
      passages.push({ file, line: lineBefore + counter.linePos(node.range?.[0] ?? 0).line, field: names.join('.'), locale, text: node.value });
    },
  });
  return passages;
}
