import type { FactDefinitions } from './define.ts';

/** Facts of the section `unmaking`. */
export const facts: FactDefinitions = {};
