import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { locales, type Locale } from '../locale/locales.ts';
import { throwProblems, type Problem, DataError } from '../model/dataError.ts';
import { factRules } from '../model/facts/factRules.ts';
import { numericLiterals } from '../model/facts/numericLiterals.ts';
import { definitions } from '../model/facts/registry.ts';
import { factsOver, type Facts } from '../model/facts/resolve.ts';
import { readResources, readTables, type Tables } from '../model/readTables.ts';
import { bareFigures } from '../model/text/bareFigures.ts';
import { crowdSizes } from '../model/text/crowdSizes.ts';
import { externalLinks } from '../model/text/externalLinks.ts';
import { forbiddenWords } from '../model/text/forbiddenWords.ts';
import { knownTags } from '../model/text/knownTags.ts';
import { longQuotations } from '../model/text/longQuotations.ts';
import { namedPlaces } from '../model/text/namedPlaces.ts';
import { parseProse, type Prose } from '../model/text/parseProse.ts';
import { parseYamlWords } from '../model/text/parseYamlWords.ts';
import type { Passage } from '../model/text/passage.ts';
import { sameInBoth } from '../model/text/sameInBoth.ts';
import { stepLength } from '../model/text/stepLength.ts';
import { clashingFacts, olderVintages } from '../model/text/vintages.ts';

/** Text of each file that holds words or facts, by its path from the root. */
export type StoryFiles = Readonly<Record<string, string>>;

const contentFolder = 'src/content';
const wordFolders = ['src/locale', contentFolder];
const factsFolder = 'src/model/facts';

/** Reads the prose, the other words, the chart labels and the fact files below `root`. */
export function readStoryFiles(root: string = process.cwd()): StoryFiles {
  const files: Record<string, string> = {};
  for (const folder of [...wordFolders, factsFolder]) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (entry.isFile() && /\.(mdx|yaml|ts)$/.test(path)) files[path] = readFileSync(join(root, path), 'utf8');
    }
  }
  return files;
}

/** Language of a content file: `prose/es/road.mdx`, `glossary/es.yaml`. Undefined for files of both. */
function localeOf(path: string): Locale | undefined {
  return locales.find((locale) => path.split('/').includes(locale) || path.endsWith(`/${locale}.yaml`));
}

/** One name for both languages' file. */
export function fileKey(path: string): string {
  return path.replace(/\/(es|en)(?=\/|\.yaml$)/, '/*');
}

/** Words of typed label files: string literals below a key `es` or `en`, or in `Record<Locale, …>` objects. */
function labelPassages(file: string, text: string): Passage[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node, locale: Locale | undefined, field: string): void => {
    let own = locale;
    let name = field;
    if (ts.isPropertyAssignment(node)) {
      name = node.name.getText().replace(/['"]/g, '');
      own = locales.find((candidate) => candidate === name) ?? locale;
    }
    if (own !== undefined && (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && !(node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node)) {
      // `{0}` is where a number comes in.
      passages.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, field: name, locale: own, text: node.text.replace(/\{\d+\}/g, '\uFFFC') });
    }
    ts.forEachChild(node, (child) => visit(child, own, name));
  };
  visit(source, undefined, '');
  return passages;
}

interface ReadWords {
  readonly prose: ReadonlyMap<string, Prose>;
  readonly passages: readonly Passage[];
  readonly labels: readonly Passage[];
  readonly problems: readonly Problem[];
}

const notLabels = ['src/locale/exemptNames.ts', 'src/locale/numbers.ts', 'src/locale/locales.ts'];

function readWords(files: StoryFiles): ReadWords {
  const prose = new Map<string, Prose>();
  const passages: Passage[] = [];
  const labels: Passage[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of Object.entries(files)) {
    const locale = localeOf(path);
    try {
      if (path.startsWith(`${contentFolder}/`) && path.endsWith('.mdx') && locale !== undefined) {
        const read = parseProse(path, text, locale);
        prose.set(path, read);
        passages.push(...read.passages);
      } else if (path.startsWith(`${contentFolder}/`) && path.endsWith('.yaml') && locale !== undefined) {
        const ledger = path.includes('/ledger/');
        passages.push(...parseYamlWords(path, text, locale).map((passage) => ({ ...passage, ...(ledger ? { sectionId: 'ledger', attributed: passage.field.endsWith('.claim') } : {}) })));
      } else if (path.startsWith('src/locale/') && path.endsWith('.ts') && !notLabels.includes(path)) labels.push(...labelPassages(path, text));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { prose, passages, labels, problems };
}

function termIds(files: StoryFiles): string[] {
  const terms = parse(files[`${contentFolder}/glossary/es.yaml`] ?? '[]') as readonly { readonly id: string }[];
  return terms.map(({ id }) => id);
}

function headsMatch(prose: ReadonlyMap<string, Prose>): Problem[] {
  return [...prose].flatMap(([file, { stepIds, headStepIds }]) =>
    stepIds.join() === headStepIds.join() ? [] : [{ file, line: 1, field: 'steps', value: headStepIds.join(', '), fault: `the head's steps are not the body's: ${stepIds.join(', ')}`, fix: 'give each step its title and alternative, in order' }],
  );
}

function sameFiles(files: StoryFiles): Problem[] {
  const paths = Object.keys(files).filter((path) => path.startsWith(`${contentFolder}/`) && localeOf(path) !== undefined);
  const keys = new Map<string, string[]>();
  for (const path of paths) keys.set(fileKey(path), [...(keys.get(fileKey(path)) ?? []), path]);
  return [...keys.values()].filter((pair) => pair.length < locales.length).map(([file = '']) => ({ file, line: 1, field: 'file', value: file, fault: 'exists in one language only', fix: 'write it in both languages' }));
}

/** Every problem of the story's words and facts over the tables. Pure: files in, problems out. */
export function storyProblems(files: StoryFiles, tables: Tables, facts: Facts): Problem[] {
  const { prose, passages, labels, problems } = readWords(files);
  const known = { facts: definitions, terms: termIds(files), quotes: tables.quotations.map(({ id }) => id) };
  const tagFaults = passages.flatMap((passage) => knownTags(passage, known));
  const literals = Object.entries(files).filter(([path]) => path.endsWith('.facts.ts')).flatMap(([path, text]) => numericLiterals(path, text));
  const first = [
    ...problems, ...literals, ...factRules(definitions), ...clashingFacts(facts.all()), ...sameFiles(files), ...headsMatch(prose), ...tagFaults,
    ...[...passages, ...labels].flatMap((passage) => [...bareFigures(passage), ...forbiddenWords(passage)]),
    ...passages.flatMap((passage) => [...longQuotations(passage), ...namedPlaces(passage), ...externalLinks(passage, tables)]),
  ];
  // What follows fills facts in: with an unknown id there is nothing to fill.
  if (tagFaults.some(({ value }) => value.startsWith('<Fact'))) return first;
  return [
    ...first,
    ...sameInBoth(passages, fileKey),
    ...[...new Set(passages.map(({ file }) => file))].flatMap((file) => {
      const own = passages.filter((passage) => passage.file === file);
      return [...crowdSizes(own, facts), ...stepLength(own, facts), ...own.flatMap((passage) => olderVintages(passage, facts))];
    }),
  ];
}

/**
 * Checks the whole story: tables, facts, prose in both languages, labels. Called before every build and by the tests.
 * Throws one DataError with every problem: file, line, field, value, what to do.
 */
export function checkStory(root: string = process.cwd()): void {
  const tables = readTables(root);
  const facts = factsOver(tables, readResources(root));
  throwProblems(storyProblems(readStoryFiles(root), tables, facts));
}
