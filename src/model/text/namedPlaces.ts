import type { Problem } from '../dataError.ts';
import { lineAt, wordsIn, type Passage } from './passage.ts';

const name = '(?!(?:AP|EFE|INM|Reuters)(?!\\p{L}))(?:(?:El|La|Los|Las|San|Santa|Santo)\\s+)?\\p{Lu}\\p{L}+';
const link = '(?:\\s+(?:called|named|llamad[oa]|de|del|of|at|in|en))?(?:\\s+(?:the|la|el|los|las))?\\s+[“"«]?';
const shelter = '(?:[Aa]lbergues?|[Rr]efugios?(?=\\s+(?:llamado\\s+)?[“"«]?\\p{Lu})|[Ss]helters?|[Uu]nidad(?:es)? [Dd]eportivas?|[Cc]anchas?|[Ss]ports (?:grounds?|fields?|cent(?:er|re)s?)|[Aa]uditorios?|[Gg]imnasios?|[Gg]ymnasiums?|[Cc]asa del [Mm]igrante|[Dd]omos?(?: [Dd]eportivos?)?|[Dd]omes?|[Pp]olideportivos?|[Ee]stadios?|[Ss]tadiums?)';
const checkpoint = '(?:[Cc]heckpoints?|[Ii]nspection points?|[Gg]aritas?|[Rr]et[eé]n(?:es)?|[Cc]asetas?|[Pp]untos? de (?:revisi[oó]n|control))';

/** The two checkpoints that may be named. */
const mayBeNamed = /Viva México|Cerro Gordo/u;

/** A shelter or sports ground with a name, a checkpoint with one: after the noun, or in English before it. */
const places: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${shelter}${link}${name}`, 'gu'),
  new RegExp(`(?<!\\p{L})${checkpoint}${link}(?:Viva México|Cerro Gordo|${name})`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})(?:[Tt]he|an?)\\s+)(?:Viva México|Cerro Gordo|${name}(?:\\s+\\p{Lu}\\p{L}+)*)\\s+(?:${shelter}|${checkpoint})(?!\\p{L})`, 'gu'),
];

/** Places inside towns and checkpoints that words name: of the caravan only towns are named, and Viva México and Cerro Gordo. */
export function namedPlaces(passage: Passage): Problem[] {
  return wordsIn(passage).flatMap(({ text }) =>
    places.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(([found]) => !mayBeNamed.test(found))
        .map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0].replace(/\s+/g, ' '), fault: 'names a place inside a town, or a checkpoint', fix: 'write the town only; of checkpoints only Viva México and Cerro Gordo' })),
    ),
  );
}
