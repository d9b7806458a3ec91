import type { Problem } from '../dataError.ts';
import { lineAt, maskPassage, type Passage } from './passage.ts';

/** A shelter or sports ground with a name, or a checkpoint other than the two that may be named. */
const places: readonly RegExp[] = [
  /(?<!\p{L})(?:albergues?|shelters?|unidad deportiva|canchas?|sports (?:ground|field)s?)\s+(?:called\s+|llamad[oa]\s+|de\s+|del\s+|of\s+)?\p{Lu}\p{L}+/gu,
  /(?<!\p{L})(?:checkpoints?|garitas?|ret[eé]n(?:es)?|casetas?)\s+(?:of\s+|at\s+|de\s+|en\s+)?(?!Viva México|Cerro Gordo)\p{Lu}\p{L}+/gu,
];

/** Places inside towns and checkpoints that words name: of the caravan only towns are named, and Viva México and Cerro Gordo. */
export function namedPlaces(passage: Passage): Problem[] {
  const { own } = maskPassage(passage);
  return places.flatMap((pattern) =>
    [...own.matchAll(pattern)].map((match) => ({ file: passage.file, line: lineAt(passage, match.index), field: passage.field, value: match[0], fault: 'names a place inside a town, or a checkpoint', fix: 'write the town only; of checkpoints only Viva México and Cerro Gordo' })),
  );
}
