import type { FactDefinitions } from './define.ts';

/** Facts of the section `scale`. */
export const facts: FactDefinitions = {};
