import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateRows } from '../../../src/model/generateRows.ts';
import { readResources } from '../../../src/model/readTables.ts';

describe('rows.ts', () => {
  it('is what data/datapackage.json gives: run `node src/model/cli/writeRows.ts` after a change of the schema', () => {
    expect(readFileSync('src/model/rows.ts', 'utf8')).toBe(generateRows(readResources()));
  });
});
