import type { Figure } from './figure.ts';

/** Every figure by its id. A scene file names one of these. */
export const figures: Readonly<Record<string, Figure<never>>> = Object.fromEntries(
  ([] as readonly Figure<never>[]).map((figure) => [figure.id, figure]),
);
