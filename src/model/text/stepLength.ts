import type { Problem } from '../dataError.ts';
import type { Facts } from '../facts/resolve.ts';
import { countWords, fillFacts } from './fillFacts.ts';
import type { Passage } from './passage.ts';

const fewest = 25;
const most = 70;

/** Steps whose words, with the numbers filled in, are fewer than 25 or more than 70. */
export function stepLength(passages: readonly Passage[], facts: Facts): Problem[] {
  const bodies = passages.filter(({ field, stepId }) => field === 'words' && stepId !== undefined);
  return [...new Set(bodies.map(({ stepId }) => stepId))].flatMap((stepId) => {
    const own = bodies.filter((passage) => passage.stepId === stepId);
    const [first] = own;
    if (first === undefined) return [];
    const words = own.reduce((sum, { text, locale }) => sum + countWords(fillFacts(text, locale, facts)), 0);
    if (words >= fewest && words <= most) return [];
    return [{ file: first.file, line: first.line, field: `Step ${stepId}`, value: `${words} words`, fault: `a step has ${fewest} to ${most} words`, fix: words < fewest ? 'say more' : 'say less' }];
  });
}
