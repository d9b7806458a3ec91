import { parse } from 'yaml';
import { locales, type Locale } from '../../locale/locales.ts';
import { DataError, type Problem } from '../../model/dataError.ts';
import { packageFile } from '../../model/readTables.ts';
import { parsePackage } from '../../model/tableSchema.ts';
import { parseProse, type Prose } from '../../model/text/parseProse.ts';
import { parseYamlWords } from '../../model/text/parseYamlWords.ts';
import type { Passage } from '../../model/text/passage.ts';
import { codeWords } from './codeWords.ts';
import { labelTwins } from './labelTwins.ts';
import type { StoryFiles } from './storyFiles.ts';

const contentFolder = 'src/content';
/** The writer of numbers and the list of names that hold one: the only labels with figures. */
const withFigures = ['src/locale/exemptNames.ts', 'src/locale/numbers.ts'];

/** Everything that is written for readers. */
export interface StoryWords {
  /** Each prose file, by its path. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Words of prose, ledger, glossary: they may hold `<Fact>`. */
  readonly passages: readonly Passage[];
  /** Words of labels, components and pages: numbers come in as arguments. */
  readonly labels: readonly Passage[];
  /** What could not be read, numbers typed where words are made, labels in one language. */
  readonly problems: readonly Problem[];
}

/** Language of a content file: `prose/es/road.mdx`, `glossary/es.yaml`. Undefined for files of both. */
export function localeOfFile(path: string): Locale | undefined {
  return locales.find((locale) => path.split('/').includes(locale) || path.endsWith(`/${locale}.yaml`));
}

/** One name for both languages' file. */
export function fileKey(path: string): string {
  return path.replace(/\/(es|en)(?=\/|\.yaml$)/, '/*');
}

/** The words of the ledger that the article's claims are, and what was wrong before a correction: others' words, old figures. */
const isAttributed = (path: string, field: string): boolean => path.includes('/ledger/') && field.endsWith('.claim');

/** The words of one file. */
interface FileWords {
  readonly text: string;
  readonly prose?: Prose;
  readonly passages: readonly Passage[];
  readonly labels: readonly Passage[];
  readonly problems: readonly Problem[];
}

/** Titles of the tables, which the pages print in both languages. */
function tableTitles(text: string): Passage[] {
  return parsePackage(text).flatMap(({ name, title, title_es }) =>
    ([['title', 'en', title], ['title_es', 'es', title_es]] as const).map(([key, locale, words]): Passage => {
      const at = text.indexOf(`"${key}": ${JSON.stringify(words)}`, text.indexOf(`"name": ${JSON.stringify(name)}`));
      return { file: packageFile, line: text.slice(0, at).split('\n').length, field: `${name}.${key}`, locale, text: words };
    }),
  );
}

/** Words or figures that a style sheet would put into the page: it may put counters and marks. */
function wordsInStyle(file: string, text: string): Problem[] {
  return [...text.matchAll(/content:[^;}]*?(["'])((?:\\.|(?!\1).)*[\p{L}\p{N}](?:\\.|(?!\1).)*)\1/gu)]
    .filter(([, , words = '']) => !/^\\[0-9a-f]{1,6}\s?$/i.test(words))
    .map((match) => ({ file, line: text.slice(0, match.index).split('\n').length, field: 'content', value: match[2] ?? '', fault: 'words in a style sheet', fix: 'write them in src/locale, in both languages' }));
}

function readFile(path: string, text: string): FileWords {
  const nothing: FileWords = { text, passages: [], labels: [], problems: [] };
  const locale = localeOfFile(path);
  const isContent = path.startsWith(`${contentFolder}/`) && locale !== undefined;
  try {
    if (isContent && path.endsWith('.mdx')) {
      const prose = parseProse(path, text, locale);
      return { ...nothing, prose, passages: prose.passages };
    }
    if (isContent && path.endsWith('.yaml')) {
      const section = path.includes('/ledger/') ? { sectionId: 'ledger' } : {};
      return { ...nothing, passages: parseYamlWords(path, text, locale).map((passage) => ({ ...passage, ...section, ...(isAttributed(path, passage.field) ? { attributed: true } : {}) })) };
    }
    if (/\.(?:ts|astro)$/.test(path) && !path.endsWith('.facts.ts') && !withFigures.includes(path)) {
      const { passages, problems } = codeWords(path, text);
      return { ...nothing, labels: passages, problems: [...problems, ...(path.endsWith('.astro') ? wordsInStyle(path, text) : []), ...(/^src\/(?:locale|content)\//.test(path) ? labelTwins(path, text) : [])] };
    }
    if (path === packageFile) return { ...nothing, labels: tableTitles(text) };
    return path.endsWith('.css') ? { ...nothing, problems: wordsInStyle(path, text) } : nothing;
  } catch (error) {
    if (error instanceof DataError) return { ...nothing, problems: error.problems };
    throw error;
  }
}

/** The last reading of each file: whoever checks a story again with one file changed reads that file alone. */
const lastRead = new Map<string, FileWords>();

/** Reads all words of the story's files. Pure. */
export function readWords(files: StoryFiles): StoryWords {
  const read = Object.entries(files).map(([path, text]): [string, FileWords] => {
    const known = lastRead.get(path);
    const words = known?.text === text ? known : readFile(path, text);
    lastRead.set(path, words);
    return [path, words];
  });
  return {
    prose: new Map(read.flatMap(([path, { prose }]) => (prose === undefined ? [] : [[path, prose] as const]))),
    passages: read.flatMap(([, { passages }]) => passages),
    labels: read.flatMap(([, { labels }]) => labels),
    problems: read.flatMap(([, { problems }]) => problems),
  };
}

/** Ids of the glossary's terms in each language. */
export function termIds(files: StoryFiles): string[] {
  const idsIn = (locale: Locale): string[] => (parse(files[`${contentFolder}/glossary/${locale}.yaml`] ?? '[]') as readonly { readonly id: string }[]).map(({ id }) => id);
  const [spanish = [], english = []] = locales.map(idsIn);
  return spanish.filter((id) => english.includes(id));
}

/** Steps of a prose file's head that are not its body's. */
export function headsMatch(prose: ReadonlyMap<string, Prose>): Problem[] {
  return [...prose].flatMap(([file, { stepIds, headStepIds }]) =>
    stepIds.join() === headStepIds.join() ? [] : [{ file, line: 1, field: 'steps', value: headStepIds.join(', '), fault: `the head's steps are not the body's: ${stepIds.join(', ')}`, fix: 'give each step its title and alternative, in order' }],
  );
}

/** Files of words that one language has and the other has not. */
export function sameFiles(files: StoryFiles): Problem[] {
  const paths = Object.keys(files).filter((path) => path.startsWith(`${contentFolder}/`) && /\.(?:mdx|yaml)$/.test(path) && localeOfFile(path) !== undefined);
  const keys = new Map<string, string[]>();
  for (const path of paths) keys.set(fileKey(path), [...(keys.get(fileKey(path)) ?? []), path]);
  return [...keys.values()].filter((pair) => pair.length < locales.length).map(([file = '']) => ({ file, line: 1, field: 'file', value: file, fault: 'exists in one language only', fix: 'write it in both languages' }));
}
