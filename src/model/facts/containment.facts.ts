import type { FactDefinitions } from './define.ts';

/** Facts of the section `containment`. */
export const facts: FactDefinitions = {};
