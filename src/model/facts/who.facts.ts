import type { FactDefinitions } from './define.ts';

/** Facts of the section `who`. */
export const facts: FactDefinitions = {};
