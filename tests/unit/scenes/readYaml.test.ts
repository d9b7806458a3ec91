import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/scenes/readYaml.ts';

const schema = z.strictObject({ id: z.string(), steps: z.array(z.strictObject({ id: z.string(), day: z.number() })) });

describe('parseYaml', () => {
  it('gives the value that the schema describes', () => {
    expect(parseYaml('id: road\nsteps:\n  - { id: huixtla, day: 2 }\n', schema, { file: 'x.yaml' })).toEqual({ id: 'road', steps: [{ id: 'huixtla', day: 2 }] });
  });
  it('names file, line, field and value of a wrong one', () => {
    expect(() => parseYaml('id: road\nsteps:\n  - id: huixtla\n    day: two\n', schema, { file: 'x.yaml' })).toThrow(/^x\.yaml:4: steps\.0\.day is "two": /);
  });
  it('counts the lines above', () => {
    expect(() => parseYaml('id: 7\nsteps: []\n', schema, { file: 'x.mdx', linesAbove: 1 })).toThrow(/^x\.mdx:2: id is 7: /);
  });
  it('names the line of YAML that cannot be read', () => {
    expect(() => parseYaml('id: road\nsteps: [\n', schema, { file: 'x.yaml' })).toThrow(/^x\.yaml:\d+: /);
  });
  it('refuses a field that nobody asked for', () => {
    expect(() => parseYaml('id: road\nsteps: []\ncolour: red\n', schema, { file: 'x.yaml' })).toThrow(/colour/);
  });
});
