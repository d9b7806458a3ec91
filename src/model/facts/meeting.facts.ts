import type { FactDefinitions } from './define.ts';

/** Facts of the section `meeting`. */
export const facts: FactDefinitions = {};
