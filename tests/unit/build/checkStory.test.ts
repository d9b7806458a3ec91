import { beforeAll, describe, expect, it } from 'vitest';
import { checkStory, readStoryFiles, storyProblems, type StoryFiles } from '../../../src/build/checkStory.ts';
import { describeProblem, type Problem } from '../../../src/model/dataError.ts';
import { factsOver, type Facts } from '../../../src/model/facts/resolve.ts';
import { readTables, type Tables } from '../../../src/model/readTables.ts';

const road = (locale: string) => `src/content/prose/${locale}/road.mdx`;
let files: StoryFiles;
let tables: Tables;
let facts: Facts;
let before: Set<string>;

beforeAll(() => {
  files = readStoryFiles();
  tables = readTables();
  facts = factsOver(tables);
  before = new Set(storyProblems(files, tables, facts).map(describeProblem));
});

/** The problems that a change of one real file brings. */
function broken(path: string, change: (text: string) => string): Problem[] {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} does not exist.`);
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was not changed.`);
  return storyProblems({ ...files, [path]: changed }, tables, facts).filter((problem) => !before.has(describeProblem(problem)));
}

/** Puts words before the end of the first step. */
const add = (words: string) => (text: string) => text.replace('</Step>', `${words}\n\n</Step>`);

describe('the story', () => {
  it('holds every rule', () => {
    expect(() => checkStory()).not.toThrow();
  });
});

describe('a broken copy of the real words', () => {
  it.each<[string, string, (text: string) => string, Partial<Problem>]>([
    ['rule 1: a bare figure', road('es'), add('Caminaron 30 km.'), { file: road('es'), field: 'words', value: '30', fault: 'a figure without a fact' }],
    ['rule 1: a number word above ten', road('en'), add('Twelve buses.'), { value: 'Twelve', fault: 'a figure without a fact' }],
    ['rule 1: a figure in a heading', road('en'), (text) => text.replace(/^heading: .*/m, 'heading: Over 9000'), { field: 'heading', value: '9000' }],
    ['rule 1: a figure in an alternative', road('en'), (text) => text.replace(/alternative: >-\n/, 'alternative: >-\n      Some 77 dots.\n'), { value: '77' }],
    ['rule 1: a figure in a label', 'src/locale/ui.ts', (text) => text.replace(/skipToStory: '[^']*'/, 'skipToStory: \'Los 46 pasos\''), { file: 'src/locale/ui.ts', field: 'skipToStory', value: '46' }],
    ['rule 1: a number in a fact file', 'src/model/facts/road.facts.ts', (text) => `${text}\nexport const km = 105;\n`, { value: '105', fault: 'a number in a fact file' }],
    ['rule 1: an unknown fact', road('es'), add('<Fact id="caravan-dayz" />'), { value: '<Fact id="caravan-dayz" />', fault: 'no fact of that id' }],
    ['rule 2: a fact in one language only', road('es'), add('<Fact id="caravan-days" as="wordsCapital" />'), { file: road('es'), value: 'caravan-days' }],
    ['rule 2: a step without words in the head', road('es'), (text) => text.replace(/\n {2}huixtla:\n/, '\n  huixtla-x:\n'), { file: road('es'), field: 'steps' }],
    ['rule 3: a crowd size without who and when', 'src/content/ledger/en.yaml', (text) => text.replace(/note: >-\n/, 'note: >-\n    It had <Fact id="size-president" /> walkers.\n'), { value: '<Fact id="size-president" />', fault: 'a crowd size without who says so' }],
    ['rule 3: detentions for encounters', road('en'), add('Millions of detentions.'), { value: 'detentions', fault: 'encounters are events, not detentions' }],
    ['rule 4: a named shelter', road('en'), add('They slept at the shelter of Anyone.'), { fault: 'names a place inside a town, or a checkpoint' }],
    ['rule 7: a quotation that is not in the table', road('en'), add('“We will walk on until the end”, they say.'), { fault: 'a quotation that is not in data/quotations.csv' }],
    ['rule 7: an unknown quotation', road('en'), add('<Quote id="nobody" />'), { fault: 'no quote of that id' }],
    ['rule 8: a word of the list', road('es'), add('Una oleada llega.'), { value: 'oleada', fault: 'this word is not used in our own voice' }],
    ['rule 9: a link that is not cleared', road('en'), add('[AP](https://www.brisbanetimes.com.au/x)'), { fault: 'a link to a page that is not cleared for linking' }],
    ['rule 11: an older vintage outside ledger and timeline', road('en'), add('<Fact id="comar-2023-first" />'), { fault: 'a figure as first published outside the ledger and the timeline' }],
    ['a step of too many words', road('en'), add(Array.from({ length: 71 }, () => 'word').join(' ')), { fault: 'a step has 25 to 70 words', fix: 'say less' }],
    ['MDX that cannot be read', road('en'), (text) => text.replace('</Step>', ''), { file: road('en') }],
  ])('%s', (_rule, path, change, wanted) => {
    const found = broken(path, change);
    const match = found.find((problem) => Object.entries(wanted).every(([key, value]) => problem[key as keyof Problem] === value));
    expect(match, found.map(describeProblem).join('\n')).toBeDefined();
    expect(match?.line).toBeGreaterThan(0);
    expect(match?.fix).not.toBe('');
  });

  it('rule 2: a section in one language only', () => {
    const rest = Object.fromEntries(Object.entries(files).filter(([path]) => path !== road('en')));
    expect(storyProblems(rest, tables, facts)).toContainEqual(expect.objectContaining({ file: road('es'), fault: 'exists in one language only' }));
  });
});
