import { describe, expect, it } from 'vitest';
import { citableOf, pageProblems } from '../../../src/build/site/pageRules.ts';
import { readResources, readTables } from '../../../src/model/readTables.ts';

const tables = readTables();
const citable = citableOf(tables, readResources(), 'https://creativecommons.org/licenses/by/4.0/');
const cleared = tables.sources.find(({ link_ok }) => link_ok);
const uncleared = tables.sources.find(({ link_ok, url }) => !link_ok && url !== null);
const unverified = tables.sources.find(({ title }) => citable.unverified.includes(title));
const problems = (html: string) => pageProblems('es/sources/index.html', `<html>\n${html}</html>`, citable);

describe('rule 9 in the built pages, whoever wrote them', () => {
  it('finds a link to a source that is not cleared', () => {
    expect(uncleared).toBeDefined();
    expect(problems(`<a class="x" href="${uncleared?.url ?? ''}">AP</a>`)).toEqual([{ file: 'es/sources/index.html', line: 2, field: 'link', value: uncleared?.url, fault: 'a link to a page that is not cleared for linking', fix: expect.any(String) as string }]);
  });
  it('finds the title of a source that was not verified', () => {
    expect(problems(`<p>as <q>${(unverified?.title ?? '').replaceAll('&', '&amp;')}</q> has it</p>`)).toEqual([expect.objectContaining({ field: 'title', value: unverified?.title, fault: 'a title that was not verified' })]);
  });
  it('lets cleared sources, licences and our own pages be links', () => {
    expect(problems(`<a href="${(cleared?.url ?? '').replaceAll('&', '&amp;')}">CBP</a> <a href="https://creativecommons.org/licenses/by/4.0/">CC</a> <a href="../how/index.html">how</a>`)).toEqual([]);
  });
});
