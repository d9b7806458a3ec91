import type { FactDefinitions } from './define.ts';

/** Facts of the section `ledger`. */
export const facts: FactDefinitions = {};
