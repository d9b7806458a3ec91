import type { FactDefinitions } from './define.ts';

/** Facts of the section `after`. */
export const facts: FactDefinitions = {};
