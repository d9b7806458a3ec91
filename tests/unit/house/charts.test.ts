import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tests = 'tests/unit/charts';
const charts = readdirSync('src/charts').flatMap((file) => (file.endsWith('.chart.ts') ? [file.replace('.chart.ts', '')] : []));

it('tests each chart in a file of its name', () => {
  expect(charts).toContain('mexico-years');
  expect(charts.filter((name) => !existsSync(`${tests}/${name}.test.ts`))).toEqual([]);
});

it('keeps no picture on file that no test compares', () => {
  const named = readdirSync(tests).flatMap((file) => (file.endsWith('.test.ts') ? [readFileSync(`${tests}/${file}`, 'utf8')] : [])).join('\n');
  expect(readdirSync('tests/golden').filter((file) => file.endsWith('.svg') && !named.includes(`'../../golden/${file}'`))).toEqual([]);
});
