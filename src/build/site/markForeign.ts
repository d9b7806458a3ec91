import { isLocale, type Locale } from '../../locale/locales.ts';

/** Comments; elements whose words take no mark; tags. */
const tokens = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|title|option|textarea|svg)\b[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi;
const withoutEnd = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Attributes that hold words of the page's language: an element with one of them keeps it. */
const worded = /\s(?:lang|aria-label|alt|title|placeholder|data-label|data-name|data-failed|data-note)=/;

interface Open {
  readonly name: string;
  readonly lang: Locale | null;
  /** Place of its start tag among the parts written so far. */
  readonly part: number;
}

/** Finds names in words, whole and the longest first. */
export function nameFinder(names: Iterable<string>): RegExp {
  const alternatives = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Marks names with their language in a page, wherever they stand in words of another; titles of pages and options take no mark. */
export function foreignMarker(names: ReadonlyMap<string, Locale>): (html: string, page: string) => string {
  const finders = new Map<Locale, RegExp>();
  const finderIn = (locale: Locale): RegExp => {
    const found = finders.get(locale) ?? nameFinder([...names].filter(([, lang]) => lang !== locale).map(([name]) => name));
    finders.set(locale, found);
    return found;
  };
  const langOf = (name: string): Locale => names.get(name.replace(/\s+/g, ' ')) as Locale;
  return (html, page) => {
    const parts: string[] = [];
    const open: Open[] = [];
    let at = 0;
    const words = (text: string, end: string | undefined): void => {
      const around = open.at(-1);
      const part = parts.length;
      parts.push(text);
      if (!around?.lang || text.trim() === '') return;
      const finder = finderIn(around.lang);
      const whole = text.trim();
      const start = parts[around.part] ?? '';
      if (around.part === part - 1 && end === around.name && names.has(whole) && langOf(whole) !== around.lang && !worded.test(start)) {
        parts[around.part] = start.replace(/>$/, ` lang="${langOf(whole)}">`);
        return;
      }
      parts[part] = text.replace(finder, (name) => `<span lang="${langOf(name)}">${name}</span>`);
    };
    for (const match of html.matchAll(tokens)) {
      const [source, , closing, given, attributes = ''] = match;
      const name = given?.toLowerCase();
      words(html.slice(at, match.index), closing === '/' ? name : undefined);
      at = match.index + source.length;
      parts.push(source);
      if (name === undefined || withoutEnd.has(name) || attributes.endsWith('/')) continue;
      if (closing === '/') {
        const last = open.pop();
        if (last?.name !== name) throw new Error(`${page}: </${name}> ends <${last?.name ?? 'nothing'}>. Close every element in the page's own source.`);
      } else {
        const tag = /\slang="([^"]*)"/.exec(attributes)?.[1];
        const [code = ''] = tag?.split('-') ?? [];
        open.push({ name, lang: tag === undefined ? (open.at(-1)?.lang ?? null) : isLocale(code) ? code : null, part: parts.length - 1 });
      }
    }
    words(html.slice(at), undefined);
    return parts.join('');
  };
}
