import { renameSync, writeFileSync } from 'node:fs';
import { generateRows } from '../generateRows.ts';
import { readResources } from '../readTables.ts';

const path = 'src/model/rows.ts';
writeFileSync(`${path}.tmp`, generateRows(readResources()));
renameSync(`${path}.tmp`, path);
