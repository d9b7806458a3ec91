import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'huixtla-'));

/** Builds a copy of the project after a change of each of these files; gives what the build printed when it stopped. */
async function buildChanged(changes: Readonly<Record<string, (text: string) => string>>): Promise<string | null> {
  const originals = Object.keys(changes).map((file) => [join(copy, file), readFileSync(join(copy, file), 'utf8')] as const);
  for (const [index, [file, change]] of Object.entries(changes).entries()) {
    const [path, original] = originals[index] ?? ['', ''];
    const changed = change(original);
    expect(changed, `the change of ${file} found nothing to change`).not.toBe(original);
    writeFileSync(path, changed);
  }
  try {
    await run(resolve('node_modules/.bin/astro'), ['build', '--silent'], { cwd: copy, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 32 * 1024 * 1024 });
    return null;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}\n${stderr}`;
  } finally {
    for (const [path, original] of originals) writeFileSync(path, original);
  }
}

beforeAll(() => {
  for (const name of ['src', 'data', 'seeds', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('changed code', () => {
  let printed: string | null;
  // One build with both changes: it says all that is wrong before it stops.
  beforeAll(async () => {
    printed = await buildChanged({
      'src/charts/size-claims.chart.ts': (text) => text.replace('fill(words.band, count(rows.startLow), count(rows.startHigh))', "'6,123 people'"),
      'src/scenes/figures/unit-grid.figure.ts': (text) => text.replace('row.who_es : row.who_en }))', "row.who_es : row.who_en })).concat(tables['bus-transfers'].flatMap((row) => (row.people_high === null ? [] : [{ id: row.id, people: row.people_high, who: row.by_en }])))"),
    });
  }, 180_000);

  it('that types a figure into a picture stops the build and says which picture', () => {
    expect(printed).toMatch(/src\/content\/scenes\/count\.yaml:\d+ field "claims, picture (?:es|en) [nw]" is "6,123": a figure of/);
  });
  it('that draws a bus group beside the whole caravan stops the build at its row', () => {
    expect(printed).toMatch(/data\/bus-transfers\.csv:\d+ field "people_high" is "\d+": counts a part of the caravan, and unit-grid \(src\/content\/scenes\/scale\.yaml:\d+, caravan\) draws it beside the whole/);
  });
});

describe('a changed cell', () => {
  it('changes the words and the picture that stand on it', { timeout: 180_000 }, async () => {
    const printed = await buildChanged({ 'data/size-claims.csv': (text) => text.replace(/^(2023-12-28-president,.*?)1500,1500/m, '$11700,1700') });
    expect(printed).toBeNull();
    for (const path of ['es/index.html', 'en/index.html', 'stills/es/spread.w.svg']) {
      const [before, after] = [resolve('dist', path), join(copy, 'dist', path)].map((file) => readFileSync(file, 'utf8'));
      expect(before, path).toContain('1,500');
      expect(before, path).not.toContain('1,700');
      expect(after, path).toContain('1,700');
    }
  });
  it('that breaks a sum stops the build and says where', { timeout: 180_000 }, async () => {
    const printed = await buildChanged({ 'data/cbp-monthly.csv': (text) => text.replace(/^(2023-12,2024,southwest,all,all),301981/m, '$1,301982') });
    expect(printed).toMatch(/data\/cbp-monthly\.csv/);
    expect(printed).toMatch(/301,?982|2,?135,?00[56]/);
  });
});
