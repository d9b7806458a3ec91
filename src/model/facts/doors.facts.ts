import type { FactDefinitions } from './define.ts';

/** Facts of the section `doors`. */
export const facts: FactDefinitions = {};
