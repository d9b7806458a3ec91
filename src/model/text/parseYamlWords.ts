import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLSeq } from 'yaml';
import type { Locale } from '../../locale/locales.ts';
import { DataError } from '../dataError.ts';
import type { Passage } from './passage.ts';

/** Keys whose strings are no words: ids of sources, addresses. */
const wordless = /^(?:id|ids|source|sources|url)$/;
/** An id wherever it stands: words joined by hyphens. */
const id = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** What an item of a list is called in a path: its own `id`, else its place. */
function nameOfItem(item: unknown, list: YAMLSeq): string {
  const own = isMap(item) ? item.get('id') : undefined;
  return typeof own === 'string' ? own : String(list.items.indexOf(item) + 1);
}

/**
 * Every string of a YAML text that holds words, as a passage: `field` is the path to it, an item of a list by its `id` or its place.
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
      if (_key === 'key' || node.value === null || typeof node.value === 'boolean') return;
      const names = path.flatMap((part, index) => {
        const { key } = part as Partial<Pair>;
        if (isScalar(key)) return [String(key.value)];
        const list = path[index - 1];
        return isSeq(list) ? [nameOfItem(part, list)] : [];
      });
      const list = path.at(-1);
      if (isSeq(list)) names.push(nameOfItem(node, list));
      const lastKey = names.findLast((name) => !/^\d+$/.test(name)) ?? '';
      if (wordless.test(lastKey) || id.test(String(node.value))) return;
      passages.push({ file, line: lineBefore + counter.linePos(node.range?.[0] ?? 0).line, field: names.join('.'), locale, text: String(node.value) });
    },
  });
  return passages;
}
