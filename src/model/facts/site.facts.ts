import type { FactDefinitions } from './define.ts';

/** Facts of the section `site`. */
export const facts: FactDefinitions = {};
