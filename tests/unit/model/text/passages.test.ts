import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/locale/locales.ts';
import { bareFigures } from '../../../../src/model/text/bareFigures.ts';
import { externalLinks } from '../../../../src/model/text/externalLinks.ts';
import { countWords, fillFacts } from '../../../../src/model/text/fillFacts.ts';
import { forbiddenWords } from '../../../../src/model/text/forbiddenWords.ts';
import { knownTags } from '../../../../src/model/text/knownTags.ts';
import { namedPlaces } from '../../../../src/model/text/namedPlaces.ts';
import { quotedWords } from '../../../../src/model/text/quotedWords.ts';
import { daysNamed } from '../../../../src/model/text/datesIn.ts';
import { parseProse } from '../../../../src/model/text/parseProse.ts';
import { parseYamlWords } from '../../../../src/model/text/parseYamlWords.ts';
import { crowdSizes } from '../../../../src/model/text/crowdSizes.ts';
import { sameInBoth } from '../../../../src/model/text/sameInBoth.ts';
import { stepLength } from '../../../../src/model/text/stepLength.ts';
import { olderVintages } from '../../../../src/model/text/vintages.ts';
import { maskPassage, type Passage } from '../../../../src/model/text/passage.ts';
import { cell, claimed, daysIn, reported } from '../../../../src/model/facts/define.ts';
import { factsOver } from '../../../../src/model/facts/resolve.ts';
import { readResources, readTables } from '../../../../src/model/readTables.ts';

const tables = readTables();
const definitions = new Map([
  ['month-days', { value: daysIn('2023-12'), unit: 'days' }],
  ['president', { value: claimed('2023-12-28-president') }],
  ['asylum', { value: cell('comar-yearly', { year: '2023' }, 'applications'), unit: 'people' }],
  ['asylum-first', { value: reported('comar-2023-first') }],
  ['nationwide', { value: cell('cbp-yearly', { fiscal_year: '2023', region: 'nationwide', authority: 'all' }, 'encounters'), unit: 'events', format: 'millions' as const }],
]);
const facts = factsOver(tables, readResources(), definitions);

const passage = (text: string, locale: Locale = 'en', more: Partial<Passage> = {}): Passage => ({ file: 'x.mdx', line: 10, field: 'words', locale, text, ...more });
const values = (found: readonly { readonly value: string }[]) => found.map(({ value }) => value);

describe('maskPassage', () => {
  it('separates our words from those attributed, keeps length and lines, lists the tags', () => {
    const text = 'We count <Fact id="a" as="words" />.\n<Attributed to="AP">a wave</Attributed> of it.';
    const { own, attributed, tags } = maskPassage(passage(text));
    expect(own).toHaveLength(text.length);
    expect(own).not.toContain('wave');
    expect(attributed.trim()).toBe('a wave');
    expect(tags.map(({ name, line, attributes }) => [name, line, attributes['id'] ?? attributes['to']])).toEqual([['Fact', 10, 'a'], ['Attributed', 11, 'AP']]);
  });
});

describe('bareFigures', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'About 6,000 people walked 30 km at 4 a.m.', ['6,000', '30', '4']],
    ['en', 'Twelve buses and twenty-one more, a hundred in all', ['Twelve', 'twenty-one', 'a hundred']],
    ['en', 'Five buses, ten people, the fourth day', []],
    ['en', 'On 24 December 2023, December 24, the 24th, from 2018 to 2025, FY2023, fiscal year 2023, 2010–2019', []],
    ['en', 'January 6 and 7, on 2–3 January', []],
    ['en', 'Title 42 ended; highway 200; CBP One', []],
    ['en', 'Title 43', ['43']],
    ['en', 'December 24 km', ['24']],
    ['es', 'Unas 8,000 personas, doce autobuses, mil más, el 30 % y el 15 por ciento', ['8,000', '30', '15', 'doce', 'mil']],
    ['es', 'El 24 de diciembre de 2023, del 28 de diciembre al 2 de enero, la noche del 24, el lunes 8, 2018, año fiscal 2023', []],
    ['es', 'El Título 42, la carretera 200 y CBP One; siete de cada diez, por ciento', []],
    ['es', 'miles de personas en autobuses', []],
    ['es', 'Los 46 pasos y los 12 meses', ['46', '12']],
  ])('%s: %s', (locale, text, found) => {
    expect(values(bareFigures(passage(text, locale))).sort()).toEqual([...found].sort());
  });

  it('gives file, line and fix, and lets facts through', () => {
    expect(bareFigures(passage('<Fact id="a" /> days,\nthen 14 more'))).toEqual([{ file: 'x.mdx', line: 11, field: 'words', value: '14', fault: 'a figure without a fact', fix: expect.stringContaining('<Fact') as string }]);
  });

  it('reads attributed words too', () => {
    expect(values(bareFigures(passage('<Attributed to="AP">6,000</Attributed>')))).toEqual(['6,000']);
  });
});

describe('forbiddenWords', () => {
  it.each<[Locale, string, string[]]>([
    ['en', 'A wave of illegal migrants', ['wave', 'illegal']],
    ['en', 'a flood, a surge, undocumented', ['flood', 'surge', 'undocumented']],
    ['en', '3.2 million detentions', ['detentions']],
    ['en', 'encounters, not detentions', []],
    ['es', 'Una oleada, una avalancha de ilegales e indocumentados', ['oleada', 'avalancha', 'ilegales', 'indocumentados']],
    ['es', 'millones de detenciones', ['detenciones']],
    ['es', 'encuentros, no detenciones', []],
    ['en', '<Attributed to="AP">a wave</Attributed> of people', []],
  ])('%s: %s', (locale, text, found) => {
    expect(values(forbiddenWords(passage(text, locale)))).toEqual(found);
  });

  it('lets a passage pass that is attributed as a whole', () => {
    expect(forbiddenWords(passage('an illegal wave', 'en', { attributed: true }))).toEqual([]);
  });
});

describe('quotedWords', () => {
  it('finds any words in marks but the names of one list', () => {
    expect(values(quotedWords(passage('He said “we will never stop walking north” then')))).toEqual(['we will never stop walking north']);
    expect(values(quotedWords(passage('the so-called ‘beast’, <Attributed to="AP">the "beast"</Attributed>')))).toEqual(['beast', 'beast']);
    expect(quotedWords(passage('the banner “Éxodo de la pobreza”, Mexico’s count and the caravan’s'))).toEqual([]);
    expect(quotedWords(passage('<Quote id="wola-realistic" />'))).toEqual([]);
  });
  it('lets the ledger name a term of the article, not quote a sentence', () => {
    expect(quotedWords(passage('“Collapse” is too much', 'en', { sectionId: 'ledger' }))).toEqual([]);
    expect(values(quotedWords(passage('“They all came in one night”', 'en', { sectionId: 'ledger' })))).toEqual(['They all came in one night']);
  });
});

describe('daysNamed', () => {
  it.each<[Locale, string, [number | undefined, number | undefined][]]>([
    ['en', 'on December 24 and 26, 2023', [[12, 24], [12, 26], [12, undefined]]],
    ['en', 'on the 28th', [[undefined, 28]]],
    ['en', 'on Christmas Eve', [[12, 24]]],
    ['en', 'it may rain', []],
    ['es', 'el 13 de enero', [[1, 13], [1, undefined]]],
    ['es', 'del 28 de diciembre de 2023', [[12, 28], [12, undefined]]],
    ['es', 'El 25, en febrero', [[undefined, 25], [2, undefined]]],
  ])('%s: %s', (locale, text, days) => {
    expect(daysNamed(text, locale).map(({ month, day }) => [month, day])).toEqual(days);
  });
});

describe('namedPlaces', () => {
  it('finds a named shelter and a checkpoint other than the two', () => {
    expect(values(namedPlaces(passage('They slept at the shelter of Hermanos and passed the checkpoint of Echo')))).toEqual(['shelter of Hermanos', 'checkpoint of Echo']);
    expect(namedPlaces(passage('en el retén de Viva México y en la garita Cerro Gordo', 'es'))).toEqual([]);
    expect(namedPlaces(passage('They slept on a sports ground'))).toEqual([]);
  });
});

describe('externalLinks', () => {
  it('lets only cleared pages and licences be links', () => {
    expect(values(externalLinks(passage('[AP](https://www.brisbanetimes.com.au/x)'), tables))).toEqual(['https://www.brisbanetimes.com.au/x']);
    expect(externalLinks(passage('[CBP](https://cbp.gov/newsroom/national-media-release/cbp-releases-january-2024-monthly-update) [CC](https://creativecommons.org/licenses/by/4.0/)'), tables)).toEqual([]);
  });
});

describe('knownTags', () => {
  const known = { facts: definitions, terms: ['encounter'], quotes: ['wola-realistic'] };
  it.each([
    ['<Fact id="asylums" />', 'no fact of that id', 'use one of asylum'],
    ['<Fact as="words" />', 'lacks id', 'add it'],
    ['<Fact id="asylum" as="roman" />', 'no number format "roman"', 'numbers.ts'],
    ['<Term id="encounters">x</Term>', 'no term of that id', 'use one of encounter'],
    ['<Quote id="wola" />', 'no quote of that id', 'wola-realistic'],
    ['<Number id="x" />', 'no such component', 'Fact'],
  ])('refuses %s', (text, fault, fix) => {
    expect(knownTags(passage(text), known)).toEqual([expect.objectContaining({ line: 10, fault, fix: expect.stringContaining(fix) as string })]);
  });

  it('accepts what exists', () => {
    expect(knownTags(passage('<Fact id="asylum" /> <Term id="encounter">x</Term> <Quote id="wola-realistic" />'), known)).toEqual([]);
  });
});

describe('fillFacts', () => {
  it('writes numbers in the language, in their own format or another', () => {
    expect(fillFacts('<Fact id="nationwide" /> · <Fact id="nationwide" as="integer" />', 'es', facts)).toBe('3.2\u00A0millones · 3,201,144');
    expect(fillFacts('<Fact id="nationwide" />', 'en', facts)).toBe('3.2\u00A0million');
  });

  it('refuses unknown ids and formats', () => {
    expect(() => fillFacts('<Fact id="no" />', 'es', facts)).toThrow('No fact "no"');
    expect(() => fillFacts('<Fact id="asylum" as="roman" />', 'es', facts)).toThrow('no number format "roman"');
  });

  it('counts words without tags, marks and addresses', () => {
    expect(countWords('**Two** [words](https://x.org/a b) <Term id="x">more</Term> — 98.4\u00A0%')).toBe(4);
  });
});

describe('stepLength', () => {
  it('counts a step\'s words with its numbers filled in', () => {
    const words = Array.from({ length: 24 }, () => 'word').join(' ');
    const step = (text: string) => [passage(text, 'en', { stepId: 'huixtla' })];
    expect(stepLength(step(words), facts)).toEqual([expect.objectContaining({ field: 'Step huixtla', value: '24 words', fix: 'say more' })]);
    expect(stepLength(step(`${words} <Fact id="month-days" />`), facts)).toEqual([]);
    expect(stepLength(step(`${words} ${words} ${words}`), facts)).toEqual([expect.objectContaining({ value: '72 words', fix: 'say less' })]);
  });
});

describe('crowdSizes', () => {
  it('wants who and when beside the size', () => {
    expect(crowdSizes([passage('There were <Fact id="president" /> people.')], facts, tables).map(({ fault }) => fault)).toEqual(['a crowd size without who says so', 'a crowd size without when']);
    expect(crowdSizes([passage('The President says <Fact id="president" /> on 28 December.')], facts, tables)).toEqual([]);
    expect(crowdSizes([passage('El 28 de diciembre, el presidente cree que son <Fact id="president" />.', 'es')], facts, tables)).toEqual([]);
    expect(crowdSizes([passage('The authorities say <Fact id="president" /> on 28 December.')], facts, tables).map(({ fault }) => fault)).toEqual(['a crowd size without who says so']);
    expect(crowdSizes([passage('The President says <Fact id="president" /> on 27 December.')], facts, tables).map(({ fault }) => fault)).toEqual(['a crowd size without when']);
  });

  it('looks for the day in the whole step, for who in the paragraph', () => {
    const step = { stepId: 'spread' };
    expect(crowdSizes([passage('On 28 December he speaks.', 'en', step), passage('The President sees <Fact id="president" />.', 'en', step)], facts, tables)).toEqual([]);
    expect(crowdSizes([passage('On 28 December the President speaks.', 'en', step), passage('He sees <Fact id="president" />.', 'en', step)], facts, tables)).toHaveLength(1);
  });
});

describe('olderVintages', () => {
  it('lets a figure as first published stand only in ledger and timeline, beside the table\'s', () => {
    const both = '<Fact id="asylum" /> (<Fact id="asylum-first" /> as first published)';
    const current = facts.all();
    expect(olderVintages(passage(both, 'en', { sectionId: 'ledger' }), facts, current)).toEqual([]);
    expect(olderVintages(passage(both, 'en', { sectionId: 'doors' }), facts, current)).toEqual([expect.objectContaining({ fault: 'a figure as first published outside the ledger and the timeline' })]);
    expect(olderVintages(passage('<Fact id="asylum-first" />', 'en', { sectionId: 'ledger' }), facts, current).map(({ fault }) => fault)).toEqual(['an older figure that is not marked', 'a figure as first published without the table\'s beside it']);
    const without = facts.all().filter(({ id }) => id !== 'asylum');
    expect(olderVintages(passage('<Fact id="asylum-first" /> as first published', 'en', { sectionId: 'ledger' }), facts, without)).toEqual([expect.objectContaining({ fix: expect.stringContaining('define the table\'s fact of comar-applications 2023') as string })]);
  });
});

describe('sameInBoth', () => {
  const key = (file: string) => file.replace(/^(es|en)/, '*');
  const es = passage('<Fact id="asylum" />', 'es', { file: 'es/doors.mdx', stepId: 'asylum' });
  it('finds facts and places that one language lacks', () => {
    expect(sameInBoth([es, { ...es, locale: 'en', file: 'en/doors.mdx' }], key)).toEqual([]);
    expect(sameInBoth([es, { ...es, locale: 'en', file: 'en/doors.mdx', text: 'none' }], key)).toEqual([expect.objectContaining({ file: 'es/doors.mdx', value: 'asylum', fault: 'facts that en/doors.mdx does not hold here' })]);
    expect(sameInBoth([es], key)).toEqual([expect.objectContaining({ fault: 'missing in en' })]);
  });
});

describe('parseProse', () => {
  const text = '---\nheading: A finding\nsteps:\n  huixtla:\n    title: A title\n    alternative: >-\n      Seen\n      here\n---\n\n<Step id="huixtla">\n\nFirst words.\n\nMore <Fact id="asylum" /> words.\n\n</Step>\n';
  it('gives head and body as passages with lines, and the steps', () => {
    const { passages, stepIds, headStepIds } = parseProse('src/content/prose/en/road.mdx', text, 'en');
    expect(stepIds).toEqual(['huixtla']);
    expect(headStepIds).toEqual(['huixtla']);
    expect(passages.map(({ line, field, stepId, sectionId }) => [line, field, stepId, sectionId])).toEqual([
      [2, 'heading', undefined, 'road'], [5, 'steps.huixtla.title', 'huixtla', 'road'], [6, 'steps.huixtla.alternative', 'huixtla', 'road'],
      [13, 'words', 'huixtla', 'road'], [15, 'words', 'huixtla', 'road'],
    ]);
  });

  it.each([
    ['an open tag', '<Step id="x">\n\nwords\n', 'closing'],
    ['an expression', 'It is {1 + 1}.\n', 'code, an expression'],
    ['a block quotation', '> They said so\n', 'code, an expression'],
  ])('refuses %s', (_what, body, message) => {
    expect(() => parseProse('x.mdx', body, 'en')).toThrow(message);
  });
});

describe('parseYamlWords', () => {
  it('gives strings with path and line, not ids and sources', () => {
    const found = parseYamlWords('es.yaml', 'c01:\n  claim: Palabras\n  sources: [ps01]\n', 'es');
    expect(found.map(({ field, line, text }) => [field, line, text])).toEqual([['c01.claim', 2, 'Palabras']]);
  });

  it('refuses broken YAML with its line', () => {
    expect(() => parseYamlWords('es.yaml', 'a: "open\n', 'es')).toThrow('es.yaml:');
  });
});
