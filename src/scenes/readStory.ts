import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { languageTags, locales, type Locale } from '../locale/locales.ts';
import { sceneSchema, type Scene, type Step } from './scene.ts';
import { parseYaml } from './readYaml.ts';

const phrase = z.string().trim().min(1, 'write the words');

/** The words that stand in the head of a prose file; numbers in them only as `<Fact id="…" />`. */
const proseSchema = z.strictObject({
  /** The section's finding. */
  heading: phrase,
  /** Its label in the contents. */
  short: phrase,
  /** One or two sentences under the heading. */
  lead: phrase.optional(),
  /** A note that a reader should see before the section, such as what it speaks of. */
  before: phrase.optional(),
  /** Finding, how to read it and text alternative of the figure after the last step, where the scene has one. */
  plate: z.strictObject({ heading: phrase, lead: phrase, alternative: phrase }).optional(),
  /** Title and text alternative of each step, in the scene's order. */
  steps: z.record(z.string(), z.strictObject({ title: phrase, alternative: phrase })).default({}),
});

/** A step with its place and its words, still with `<Fact>` tags in them. */
export interface StoryStep extends Step {
  /** The figure drawn: its own or the scene's. */
  readonly figure: string;
  readonly sectionId: string;
  /** Place in the whole story, from one. */
  readonly number: number;
  readonly title: string;
  readonly alternative: string;
}

/** A figure after a section's last step, with its words, still with `<Fact>` tags in them. */
export interface StoryPlate {
  readonly id: string;
  readonly figure: string;
  readonly view: Readonly<Record<string, unknown>>;
  /** Its finding. */
  readonly heading: string;
  /** How it is read. */
  readonly lead: string;
  readonly alternative: string;
}

/** A section with its words. */
export interface StorySection {
  readonly id: string;
  readonly order: number;
  readonly liveMap: boolean;
  /** The figure of a section without steps, whose view is empty. */
  readonly figure?: string;
  readonly heading: string;
  readonly short: string;
  readonly lead?: string;
  readonly before?: string;
  readonly steps: readonly StoryStep[];
  readonly plate?: StoryPlate;
  /** Ids of the facts in its words, each once, in reading order. */
  readonly factIds: readonly string[];
  /** Ids of the glossary's terms in its words, each once. */
  readonly termIds: readonly string[];
  /** Ids of the quotations in its words, each once. */
  readonly quoteIds: readonly string[];
  /** Words of running text, a figure counted as one. */
  readonly words: number;
  /** File of its words, from the project's root. */
  readonly file: string;
}

/** The whole story in one language. */
export interface Story {
  readonly locale: Locale;
  readonly sections: readonly StorySection[];
  readonly stepCount: number;
  readonly words: number;
}

const root = process.cwd();
const scenesFolder = 'src/content/scenes';
const proseFile = (locale: Locale, id: string): string => `src/content/prose/${locale}/${id}.mdx`;

/** The ids of one component in a text, each once, in order. */
export function idsOf(component: string, text: string): string[] {
  const found = text.matchAll(new RegExp(`<${component}\\b[^>]*?\\bid="([^"]*)"`, 'g'));
  return [...new Set([...found].map(([, id]) => id ?? ''))];
}

/** Words of running text in MDX: tags go, a `<Fact>` counts as one word. */
export function countWords(text: string): number {
  const plain = text.replace(/<Fact\b[^>]*>/g, ' 0 ').replace(/<[^>]*>/g, ' ').replace(/[*_#`>[\](){}-]/g, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Splits a prose file into its head and body. Throws when the fences are missing. */
export function splitProse(text: string, file: string): { head: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) throw new Error(`${file}:1: the head between two lines of --- is missing. Begin the file with it.`);
  return { head: match[1] ?? '', body: text.slice(match[0].length) };
}

function readScenes(): Scene[] {
  const files = readdirSync(join(root, scenesFolder)).filter((name) => name.endsWith('.yaml')).sort();
  const scenes = files.map((name) => {
    const file = `${scenesFolder}/${name}`;
    const scene = parseYaml(readFileSync(join(root, file), 'utf8'), sceneSchema, { file });
    if (`${scene.id}.yaml` !== name) throw new Error(`${file}: id is "${scene.id}". Give file and section the same name.`);
    return scene;
  });
  const seen = new Map<string, string>();
  for (const scene of scenes) {
    for (const id of [scene.id, ...scene.steps.map((step) => step.id), ...(scene.plate === undefined ? [] : [scene.plate.id])]) {
      const other = seen.get(id);
      if (other !== undefined) throw new Error(`${scenesFolder}/${scene.id}.yaml: the id "${id}" is also in ${other}.yaml. Ids are unique in the whole story.`);
      seen.set(id, scene.id);
    }
  }
  return scenes.sort((a, b) => a.order - b.order);
}

function checkOrder(found: readonly string[], wanted: readonly string[], what: string, file: string): void {
  if (found.join() === wanted.join()) return;
  throw new Error(`${file}: ${what} are [${found.join(', ')}], the scene's steps are [${wanted.join(', ')}]. Write each step once, in the scene's order.`);
}

function readSection(scene: Scene, locale: Locale, firstNumber: number): StorySection {
  const file = proseFile(locale, scene.id);
  const text = readFileSync(join(root, file), 'utf8');
  const { head, body } = splitProse(text, file);
  const prose = parseYaml(head, proseSchema, { file, linesAbove: 1 });
  const stepIds = scene.steps.map((step) => step.id);
  checkOrder(Object.keys(prose.steps), stepIds, 'the head\'s steps', file);
  checkOrder(idsOf('Step', body), stepIds, 'the <Step> blocks', file);
  const steps = scene.steps.map((step, index): StoryStep => {
    const figure = step.figure ?? scene.figure;
    const words = prose.steps[step.id];
    if (figure === undefined) throw new Error(`${scenesFolder}/${scene.id}.yaml: step "${step.id}" names no figure, nor does the scene. Name one.`);
    if (!words) throw new Error(`${file}: steps.${step.id} is missing. Write its title and alternative.`);
    return { ...step, figure, sectionId: scene.id, number: firstNumber + index, title: words.title, alternative: words.alternative };
  });
  if ((scene.plate === undefined) !== (prose.plate === undefined)) {
    throw new Error(`${file}: plate is ${prose.plate === undefined ? 'missing' : 'written'}, ${scenesFolder}/${scene.id}.yaml has ${scene.plate === undefined ? 'none' : `"${scene.plate.id}"`}. Give both or neither.`);
  }
  return {
    id: scene.id,
    order: scene.order,
    liveMap: scene.liveMap,
    ...(scene.figure === undefined ? {} : { figure: scene.figure }),
    heading: prose.heading,
    short: prose.short,
    ...(prose.lead === undefined ? {} : { lead: prose.lead }),
    ...(prose.before === undefined ? {} : { before: prose.before }),
    steps,
    ...(scene.plate === undefined || prose.plate === undefined ? {} : { plate: { ...scene.plate, ...prose.plate } }),
    factIds: idsOf('Fact', text),
    termIds: idsOf('Term', body),
    quoteIds: idsOf('Quote', body),
    words: countWords(body) + countWords(prose.heading) + countWords(prose.lead ?? '') + countWords(prose.plate?.lead ?? ''),
    file,
  };
}

/**
 * Reads the story's structure and the heads of its prose in one language.
 * Throws with file, line, field and value at the first file that is not whole: an unknown field, steps that differ from the
 * scene's, words in one language only.
 */
export function readStory(locale: Locale): Story {
  const sections: StorySection[] = [];
  let stepCount = 0;
  for (const scene of readScenes()) {
    const lacking = locales.filter((language) => !existsSync(join(root, proseFile(language, scene.id))));
    for (const language of lacking) {
      throw new Error(`${proseFile(language, scene.id)}:1: the section has no words in ${languageTags[language]}. Both languages hold the same sections: write the file.`);
    }
    const section = readSection(scene, locale, stepCount + 1);
    sections.push(section);
    stepCount += section.steps.length;
  }
  return { locale, sections, stepCount, words: sections.reduce((sum, section) => sum + section.words, 0) };
}

/** Minutes to read, from words at a quiet pace, rounded up. */
export function readingMinutes(words: number): number {
  const wordsPerMinute = 200;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
