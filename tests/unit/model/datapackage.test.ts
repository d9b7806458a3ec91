import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readResources } from '../../../src/model/readTables.ts';

describe('data/datapackage.json', () => {
  const resources = readResources();

  it('describes every CSV of data/ and no other', () => {
    const described = resources.flatMap(({ path }) => path ?? []).sort();
    expect(described).toEqual(readdirSync('data').filter((name) => name.endsWith('.csv')).sort());
  });

  it('gives each table a title in both languages, a licence or the words that it is not stated, an origin and a key', () => {
    for (const { name, title, title_es, licenses, path, sources, schema } of resources) {
      for (const words of [title, title_es, ...licenses.map((licence) => licence.title_es)]) expect(words, name).toMatch(/\S/);
      expect(licenses.length, name).toBeGreaterThan(0);
      for (const licence of licenses) expect(licence.name !== 'not-stated' || /not (stated|verified)|no license is stated/.test(licence.title), `${name}: ${licence.title}`).toBe(true);
      if (path !== undefined && name !== 'sources') expect(sources?.length ?? 0, name).toBeGreaterThan(0);
      expect(schema.primaryKey.length, name).toBeGreaterThan(0);
    }
  });

  it('lets no count be negative: only coordinates, heights, differences and two columns whose units differ have no minimum of 0', () => {
    const free = resources.flatMap(({ name, schema }) =>
      schema.fields.filter(({ type, constraints }) => (type === 'integer' || type === 'number') && !((constraints?.minimum ?? -1) >= 0)).map((field) => `${name}.${field.name}`),
    );
    expect(free.filter((column) => !/\.(?:last_)?l(?:at|on)$/.test(column))).toEqual([
      'places.elevation_m', 'circumstances.value_low', 'circumstances.value_high', 'reported-figures.value_low', 'reported-figures.value_high', 'cross-checks.difference', 'cross-checks.difference_pct',
    ]);
  });

  it('looks every country code of three letters up in the table of countries', () => {
    for (const { name, schema } of resources) {
      const known = [...(schema.foreignKeys ?? []).map(({ fields }) => fields[0]), ...(name === 'countries' ? ['iso3'] : [])];
      const codes = schema.fields.filter((field) => field.name.endsWith('iso3')).map((field) => field.name);
      expect(codes.filter((code) => !known.includes(code)), name).toEqual([]);
    }
  });

  it('describes every field', () => {
    for (const { name, schema } of resources) for (const field of schema.fields) expect(field.description, `${name}.${field.name}`).not.toBe('');
  });
});
