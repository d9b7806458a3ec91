import { throwProblems, type Problem } from '../model/dataError.ts';
import { factPlacesIn, type FactPlaces } from '../model/facts/factPlaces.ts';
import { factRules } from '../model/facts/factRules.ts';
import { numericLiterals } from '../model/facts/numericLiterals.ts';
import { definitions } from '../model/facts/registry.ts';
import { factsOver, type Fact, type Facts } from '../model/facts/resolve.ts';
import { readResources, readTables, type Tables } from '../model/readTables.ts';
import { bareFigures } from '../model/text/bareFigures.ts';
import { crowdSizes } from '../model/text/crowdSizes.ts';
import { distancesReported } from '../model/text/distancesReported.ts';
import { encountersAreEvents } from '../model/text/encountersAreEvents.ts';
import { externalLinks } from '../model/text/externalLinks.ts';
import { forbiddenWords } from '../model/text/forbiddenWords.ts';
import { knownTags } from '../model/text/knownTags.ts';
import { namedPlaces } from '../model/text/namedPlaces.ts';
import { quotedWords } from '../model/text/quotedWords.ts';
import { sameInBoth } from '../model/text/sameInBoth.ts';
import { stepLength } from '../model/text/stepLength.ts';
import { clashingFacts, olderVintages } from '../model/text/vintages.ts';
import { sourcesPage, witnessWords } from '../model/text/witnessWords.ts';
import { stillProblems } from './story/drawnStills.ts';
import { readSceneFiles } from './story/sceneFiles.ts';
import { stillTableProblems } from './story/stillTables.ts';
import { readStoryFiles, type StoryFiles } from './story/storyFiles.ts';
import { fileKey, headsMatch, readWords, sameFiles, termIds } from './story/storyWords.ts';

/** Facts that can be worked out, and what is wrong with the others. */
function workOut(facts: Facts, places: FactPlaces): { readonly sound: readonly Fact[]; readonly problems: readonly Problem[] } {
  const sound: Fact[] = [];
  const problems: Problem[] = [];
  for (const id of definitions.keys()) {
    try {
      sound.push(facts.resolve(id));
    } catch (error) {
      problems.push({ ...places(id), field: id, value: id, fault: error instanceof Error ? error.message : String(error), fix: 'correct the fact or the row' });
    }
  }
  return { sound, problems };
}

/** Every problem of the story's words, labels, scenes and facts over the tables. Pure: files in, problems out. */
export function storyProblems(files: StoryFiles, tables: Tables, facts: Facts): Problem[] {
  const words = readWords(files);
  const { prose, passages, labels } = words;
  const places = factPlacesIn(files);
  const { sound, problems: brokenFacts } = workOut(facts, places);
  const known = { facts: definitions, terms: termIds(files), quotes: tables.quotations.map(({ id }) => id) };
  const tagFaults = passages.flatMap((passage) => knownTags(passage, known));
  const literals = Object.entries(files).filter(([path]) => path.endsWith('.facts.ts')).flatMap(([path, text]) => numericLiterals(path, text));
  const first = [
    ...words.problems, ...literals, ...brokenFacts, ...factRules(definitions, tables, places), ...clashingFacts(sound, places),
    ...sameFiles(files), ...headsMatch(prose), ...readSceneFiles(files, prose, tables).problems, ...sourcesPage(passages), ...tagFaults,
    ...[...passages, ...labels].flatMap((passage) => [...bareFigures(passage), ...forbiddenWords(passage), ...quotedWords(passage), ...namedPlaces(passage), ...externalLinks(passage, tables), ...witnessWords(passage, definitions)]),
  ];
  // What follows fills facts in: with an unknown or a broken one there is nothing to fill.
  if (brokenFacts.length > 0 || tagFaults.some(({ value }) => value.startsWith('<Fact'))) return first;
  return [
    ...first,
    ...sameInBoth(passages, fileKey),
    ...[...new Set(passages.map(({ file }) => file))].flatMap((file) => {
      const own = passages.filter((passage) => passage.file === file);
      return [
        ...crowdSizes(own, facts, tables), ...distancesReported(own, facts, tables), ...stepLength(own, facts),
        ...own.flatMap((passage) => [...olderVintages(passage, facts, sound), ...encountersAreEvents(passage, facts)]),
      ];
    }),
  ];
}

/** Every problem of the pictures that the scenes draw over the tables, and of the tables on their pages. */
export function pictureProblems(files: StoryFiles, tables: Tables): Problem[] {
  const { stills } = readSceneFiles(files, new Map(), tables);
  return [...stillProblems(stills, tables), ...stillTableProblems(stills, tables)];
}

/**
 * Checks the whole story: tables, facts, prose in both languages, labels, pictures. Called before every build and by the tests.
 * Throws one DataError with every problem: file, line, field, value, what to do.
 */
export function checkStory(root: string = process.cwd()): void {
  const tables = readTables(root);
  const facts = factsOver(tables, readResources(root));
  const files = readStoryFiles(root);
  throwProblems([...storyProblems(files, tables, facts), ...pictureProblems(files, tables)]);
}
