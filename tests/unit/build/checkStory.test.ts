import { beforeAll, describe, expect, it } from 'vitest';
import { checkStory, storyProblems } from '../../../src/build/checkStory.ts';
import { readStoryFiles, type StoryFiles } from '../../../src/build/story/storyFiles.ts';
import { describeProblem, type Problem } from '../../../src/model/dataError.ts';
import { factsOver, type Facts } from '../../../src/model/facts/resolve.ts';
import { readTables, type Tables } from '../../../src/model/readTables.ts';

const prose = (locale: string, section: string) => `src/content/prose/${locale}/${section}.mdx`;
const road = (locale: string) => prose(locale, 'road');
const ledger = (locale: string) => `src/content/ledger/${locale}.yaml`;
const glossary = (locale: string) => `src/content/glossary/${locale}.yaml`;
let files: StoryFiles;
let tables: Tables;
let facts: Facts;
let before: Set<string>;

beforeAll(() => {
  files = readStoryFiles();
  tables = readTables();
  facts = factsOver(tables);
  before = new Set(storyProblems(files, tables, facts).map(describeProblem));
});

/** The problems that a change of one real file brings. */
function broken(path: string, change: (text: string) => string): Problem[] {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} does not exist.`);
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was not changed.`);
  return storyProblems({ ...files, [path]: changed }, tables, facts).filter((problem) => !before.has(describeProblem(problem)));
}

/** Puts words before the end of the first step. */
const add = (words: string) => (text: string) => text.replace('</Step>', `${words}\n\n</Step>`);
/** Puts words into a step. */
const into = (step: string, words: string) => (text: string) => text.replace(`<Step id="${step}">`, `<Step id="${step}">\n\n${words}`);
const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

type Case = readonly [what: string, path: string, change: (text: string) => string, wanted: Partial<Problem>];

function expectFaults(cases: readonly Case[]): void {
  it.each(cases)('%s', (_what, path, change, wanted) => {
    const found = broken(path, change);
    const match = found.find((problem) => Object.entries(wanted).every(([key, value]) => problem[key as keyof Problem] === value));
    expect(match, found.map(describeProblem).join('\n')).toBeDefined();
    expect(match === undefined ? '' : describeProblem(match)).toMatch(/^(?:src|data|seeds)\/[^:]+:\d+ field "[^"]*" is ".*": .+; .+\.$/);
    expect(match?.line).toBeGreaterThan(0);
  });
}

const bare = 'a figure without a fact';
const voice = 'this word is not used in our own voice';

describe('the story', () => {
  it('holds every rule', () => {
    expect(() => checkStory()).not.toThrow();
  });
});

describe('rule 1: every number in words is a fact', () => {
  expectFaults([
    ['digits in the words', road('es'), add('Caminaron 30 km.'), { file: road('es'), field: 'words', value: '30', fault: bare }],
    ['a number word above ten', road('en'), add('Twelve buses.'), { value: 'Twelve', fault: bare }],
    ['millions with a small number word', road('es'), add('Son dos millones de personas.'), { value: 'dos millones', fault: bare }],
    ['a dozen', road('en'), add('About two dozen of them.'), { value: 'two dozen', fault: bare }],
    ['a number behind a letter', road('en'), add('Only x46 of them.'), { value: '46', fault: bare }],
    ['a character reference', road('en'), add('Only &#52;&#54; of them.'), { value: '&#52;', fault: bare }],
    ['a fraction sign', road('en'), add('It took 5½ hours.'), { value: '5½', fault: bare }],
    ['a count that looks like a year', road('en'), add('They logged 2019 encounters there.'), { value: '2019', fault: bare }],
    ['a year that a verb makes a count', road('es'), add('Eran 2019 en total.'), { value: '2019', fault: bare }],
    ['a year at the start before a plural', road('es'), add('2019 gorras quedaron.'), { value: '2019', fault: bare }],
    ['a Roman numeral', road('en'), add('Some XLVI people.'), { value: 'XLVI', fault: bare }],
    ['an ordinal that is no day', road('en'), add('It is the 28th caravan.'), { value: '28', fault: bare }],
    ['a number before a verb that is a month', road('en'), add('Some 10 may stay.'), { value: '10', fault: bare }],
    ['words in another language', road('en'), add('<Foreign lang="es">doce autobuses</Foreign>'), { value: 'doce', fault: bare }],
    ['a link\'s title', road('en'), add('[x](/en/how/ "46 steps")'), { value: '46', fault: bare }],
    ['a heading', road('en'), swap(/^heading: [\s\S]*?(?=^short)/m, 'heading: Over 9000\n'), { field: 'heading', value: '9000' }],
    ['an alternative', road('en'), swap(/alternative: >-\n/, 'alternative: >-\n      Some 77 dots.\n'), { field: 'steps.tapachula.alternative', value: '77' }],
    ['the description of a page', prose('en', 'pages/cover'), swap('description: A caravan', 'description: 46 steps. A caravan'), { field: 'description', value: '46' }],
    ['the name of a glossary term', glossary('en'), swap('term: encounter', 'term: encounter of 46'), { field: 'encounter.term', value: '46' }],
    ['a number that YAML reads as one', glossary('en'), swap('term: encounter', 'term: 46'), { field: 'encounter.term', value: '46' }],
    ['a claim of the ledger', ledger('es'), swap('c01:\n  claim: ', 'c01:\n  claim: Los 46 '), { field: 'c01.claim', value: '46' }],
    ['a label of the pages', 'src/locale/ui.ts', swap(/skipToStory: '[^']*'/, 'skipToStory: \'Los 46 pasos\''), { file: 'src/locale/ui.ts', field: 'skipToStory', value: '46' }],
    ['a label of a chart', 'src/locale/charts/unit-grid.ts', swap('dayInMonth: \'one average day\'', 'dayInMonth: \'one of 31 days\''), { field: 'dayInMonth', value: '31' }],
    ['a label under no language', 'src/locale/periods.ts', swap('\'fiscal\'', '\'fiscal 77\''), { value: '77', fault: bare }],
    ['a unit', 'src/locale/units.ts', swap('buses: \'autobuses\'', 'buses: \'docenas de 12 autobuses\''), { value: '12', fault: bare }],
    ['a number that code of a label adds', 'src/locale/charts/write.ts', swap('formatNumber(value, \'integer\', locale)', 'formatNumber(value + 46, \'integer\', locale)'), { value: '46', fault: 'a number typed where words are made' }],
    ['text of a component', 'src/components/story/Contents.astro', swap('<ol>', '<ol><li>46 pasos</li>'), { file: 'src/components/story/Contents.astro', value: '46', fault: bare }],
    ['an attribute of a component', 'src/components/story/Contents.astro', swap('<ol>', '<ol title="twelve parts">'), { field: 'title', value: 'twelve' }],
    ['a string in a component\'s script', 'src/components/story/Cover.astro', swap('const [first]', 'const note = "over 40 steps";\nconst [first]'), { field: 'note', value: '40' }],
    ['a number that a component writes', 'src/components/story/Cover.astro', swap('readingMinutes(story.words)', '46'), { value: '46', fault: 'a number typed where words are made' }],
    ['a number that a component keeps to write it', 'src/components/creditLine.ts', swap('return `${named}', 'return `${named}${shown}'), { field: 'shown', value: '2', fault: 'a number typed where words are made' }],
    ['a number in the code beside a component', 'src/components/ledgerAlternative.ts', swap('formatNumber(count, \'integer\', locale)', 'formatNumber(46, \'integer\', locale)'), { file: 'src/components/ledgerAlternative.ts', value: '46', fault: 'a number typed where words are made' }],
    ['words that a style sheet adds', 'src/styles/bar.css', swap('content: counter(section)', 'content: "46 steps"'), { file: 'src/styles/bar.css', field: 'content', value: '46 steps', fault: 'words in a style sheet' }],
    ['the title of a table', 'data/datapackage.json', swap('"title": "Bus groups reported"', '"title": "The 19 bus groups reported"'), { file: 'data/datapackage.json', field: 'bus-transfers.title', value: '19' }],
    ['the Spanish title of a table', 'data/datapackage.json', swap('"title_es": "Eventos en México por mes"', '"title_es": "Los 88 meses de eventos en México"'), { file: 'data/datapackage.json', field: 'mexico-upm-monthly.title_es', value: '88' }],
    ['words of a page', 'src/pages/index.astro', swap('<ul>', '<p>46 steps</p><ul>'), { file: 'src/pages/index.astro', value: '46' }],
    ['the byline', 'src/content/site.ts', swap('The makers of', 'The 12 makers of'), { file: 'src/content/site.ts', field: 'byline', value: '12' }],
    ['words that a script holds', 'src/client/step-nav.ts', (text) => `${text}\nexport const note = 'step 4 of forty more';\n`, { file: 'src/client/step-nav.ts', value: '4' }],
    ['words in a scene', 'src/content/scenes/road.yaml', swap('camera: tapachula', 'camera: Tapachula in 12 hours'), { file: 'src/content/scenes/road.yaml', field: 'camera', fault: 'words in a scene' }],
    ['a number in a fact file', 'src/model/facts/road.facts.ts', (text) => `${text}\nexport const km = 105;\n`, { value: '105', fault: 'a number in a fact file' }],
    ['an unknown fact', road('es'), add('<Fact id="caravan-dayz" />'), { value: '<Fact id="caravan-dayz" />', fault: 'no fact of that id' }],
    ['a fact that no check can read', road('es'), add('<Fact id=\'caravan-days\' />'), { value: '<Fact id=\'caravan-days\' />', fault: 'a tag that the checks cannot read' }],
    ['a raw element', road('es'), add('un <b>número</b>'), { value: '<b>', fault: 'a tag that the checks cannot read' }],
    ['a fact worked out in place', road('es'), add('un <Fact id={"caravan-days"} />'), { file: road('es'), fault: 'an attribute that is no plain string' }],
    ['a block of code', road('es'), add('```\n46\n```'), { file: road('es'), fault: 'code, an expression, a definition or a block quotation in prose' }],
  ]);
});

describe('rule 2: both languages hold the same', () => {
  expectFaults([
    ['a fact in one only', road('es'), add('<Fact id="caravan-days" as="wordsCapital" />'), { file: road('es'), value: 'caravan-days' }],
    ['a term in one only', road('es'), add('<Term id="encounter">encuentro</Term>'), { file: road('es'), value: 'encounter' }],
    ['a step without words in the head', road('es'), swap(/\n {2}huixtla:\n/, '\n  huixtla-x:\n'), { file: road('es'), field: 'steps' }],
    ['a step without alternative', road('es'), swap(/alternative: >-\n(?: {6}.*\n)+/, ''), { file: road('en'), field: 'steps.tapachula.alternative', fault: 'missing in es' }],
    ['steps in another order than the scene\'s', 'src/content/scenes/road.yaml', swap(/( {2}- id: tapachula[\s\S]*?)( {2}- id: alvaro-obregon[\s\S]*?)(?= {2}- id: huixtla)/, '$2$1'), { file: road('es'), field: 'steps' }],
    ['a glossary term in one only', glossary('es'), (text) => `${text}- id: wall\n  term: muro\n  other: wall\n  meaning: Una barrera.\n  sources: [ps33]\n`, { file: glossary('es'), field: 'wall.term', fault: 'missing in en' }],
    ['a claim in one only', ledger('es'), swap(/^c57:[\s\S]*$/m, ''), { file: ledger('en'), field: 'c57.claim', fault: 'missing in es' }],
    ['a label in one only', 'src/locale/charts/caravan.ts', swap(/(en: \{.*), short: '[^']*'/, '$1'), { file: 'src/locale/charts/caravan.ts', field: 'es.short', fault: 'a label that en has not' }],
    ['labels of a whole language', 'src/locale/charts/caravan.ts', swap(/\n {2}en: .*/, ''), { field: 'en', fault: 'labels in es only' }],
    ['a figure that one label lacks', 'src/locale/charts/caravan.ts', swap('La caravana: hasta {0} personas', 'La caravana'), { field: 'es.short', fault: 'en takes {0}' }],
    ['MDX that cannot be read', road('en'), swap('</Step>', ''), { file: road('en') }],
    ['a step of too many words', road('en'), add(Array.from({ length: 71 }, () => 'word').join(' ')), { fault: 'a step has 25 to 70 words', fix: 'say less' }],
  ]);

  it('a section in one language only', () => {
    const rest = Object.fromEntries(Object.entries(files).filter(([path]) => path !== road('en')));
    expect(storyProblems(rest, tables, facts)).toContainEqual(expect.objectContaining({ file: road('es'), fault: 'exists in one language only' }));
  });
});

describe('rule 3: a crowd size has who and when; encounters are no detentions', () => {
  const who = 'a crowd size without who says so';
  const when = 'a crowd size without when';
  expectFaults([
    ['a note without who', ledger('en'), swap(/note: >-\n/, 'note: >-\n    On December 28 there were <Fact id="size-president" /> walkers.\n'), { value: '<Fact id="size-president" />', fault: who }],
    ['another claimant than the row\'s', prose('en', 'count'), swap('Local authorities, quoted by Reuters, say', 'The President says'), { value: '<Fact id="size-local-authorities" />', fault: who }],
    ['the wrong day', prose('en', 'unmaking'), swap('On January 13 it leaves', 'On January 14 it leaves'), { value: '<Fact id="size-tapanatepec-least" />', fault: when }],
    ['only the month', ledger('en'), swap('On December 24, AP gave', 'In December, AP gave'), { value: '<Fact id="size-ap" />', fault: when }],
    ['a range without by whom', prose('en', 'count'), swap(', depending on who speaks and when', ''), { field: 'heading', value: '<Fact id="size-december" />', fault: who }],
    ['an alternative without who', prose('en', 'count'), swap('Orizaba count that OEM newspapers print', 'Orizaba count'), { field: 'steps.smallest-count.alternative', value: '<Fact id="size-itemised" />', fault: who }],
    ['a bus group without who', prose('es', 'unmaking'), (text) => text.replace('personas (Reforma)', 'personas').replaceAll(' (El Orbe)', '').replaceAll(' (Punto Crítico)', ''), { value: '<Fact id="bused-to-berriozabal" />', fault: who }],
    ['detentions', road('en'), add('Millions of detentions.'), { value: 'detentions', fault: 'encounters are events, not detentions' }],
    ['detenciones in a label', 'src/locale/charts/two-counts.ts', swap('mexico: \'México\'', 'mexico: \'detenciones en México\''), { file: 'src/locale/charts/two-counts.ts', value: 'detenciones' }],
    ['encounters called detained in their sentence', prose('en', 'scale'), swap('encounters at the southwest border, the highest', 'people detained at the southwest border, the highest'), { value: 'detained', fault: 'encounters (southwest-december-2023) are events, not detentions' }],
    ['encounters called detención', prose('es', 'scale'), into('one-month', 'La detención de <Fact id="southwest-december-2023" /> personas.'), { value: 'detención', fault: 'encounters (southwest-december-2023) are events, not detentions' }],
  ]);
});

describe('rule 4: of the caravan the town, of checkpoints two', () => {
  const named = 'names a place inside a town, or a checkpoint';
  expectFaults([
    ['a named shelter', road('en'), add('They slept at the shelter of Anyone.'), { value: 'shelter of Anyone', fault: named }],
    ['a shelter whose name comes first', road('en'), add('They slept at the Good Shepherd shelter.'), { fault: named }],
    ['a sports ground with capitals', road('es'), add('Durmieron en la Unidad Deportiva Solidaridad.'), { value: 'Unidad Deportiva Solidaridad', fault: named }],
    ['a dome', road('es'), add('Durmieron en el domo de San Juan.'), { value: 'domo de San Juan', fault: named }],
    ['another checkpoint', road('es'), add('Pasaron el retén de Echegaray.'), { value: 'retén de Echegaray', fault: named }],
    ['another checkpoint, its name first', road('en'), add('They passed the Echegaray checkpoint.'), { value: 'Echegaray checkpoint', fault: named }],
    ['a label', 'src/locale/charts/road-map.ts', swap('refused: \'refused entry\'', 'refused: \'the shelter of Anyone\''), { file: 'src/locale/charts/road-map.ts', fault: named }],
  ]);
});

describe('rule 6: a distance is reported, with by whom', () => {
  expectFaults([
    ['a leg without its reporter', road('en'), swap('km more (Notinet)', 'km more'), { value: '<Fact id="mapastepec-leg-km" />', fault: 'a distance without who reported it' }],
    ['a straight line that does not say so', road('es'), swap(/ km en línea recta(?=\. EFE)/, ' km'), { value: '<Fact id="meeting-distance" />', fault: 'a distance without who reported it' }],
    ['a sum that does not say so', road('en'), swap('the reported legs add up to', 'in all they are'), { value: '<Fact id="coast-km-legs" />', fault: 'a distance without who reported it' }],
  ]);
});

describe('rule 7: a quotation is a row of quotations', () => {
  const quoted = 'a quotation that is not in data/quotations.csv';
  expectFaults([
    ['a sentence in marks', road('en'), add('“We will walk on until the end”, they say.'), { fault: quoted }],
    ['two words in marks', road('en'), add('They call it “the beast”.'), { value: 'the beast', fault: quoted }],
    ['guillemets', road('es'), add('Lo llaman «la bestia».'), { value: 'la bestia', fault: quoted }],
    ['single marks', road('en'), add('They call it ‘the beast’.'), { value: 'the beast', fault: quoted }],
    ['low marks', road('es'), add('Lo llaman ‚la bestia‘.'), { value: 'la bestia', fault: quoted }],
    ['two apostrophes', road('en'), add('They call it \'\'the beast\'\'.'), { value: 'the beast', fault: quoted }],
    ['a speaker\'s dash', road('es'), add('—Seguiremos hasta el final.'), { value: 'Seguiremos hasta el final', fault: quoted }],
    ['straight marks', road('en'), add('They call it "the beast".'), { value: 'the beast', fault: quoted }],
    ['a sentence in the ledger', ledger('en'), swap(/note: >-\n/, 'note: >-\n    “This is what all of them said”.\n'), { fault: quoted }],
    ['a label', 'src/locale/charts/caravan.ts', swap('La caravana: hasta', 'La “caravana madre”: hasta'), { value: 'caravana madre', fault: quoted }],
    ['an unknown quotation', road('en'), add('<Quote id="nobody" />'), { fault: 'no quote of that id' }],
    ['a block quotation', road('en'), add('> We will walk.'), { fault: 'code, an expression, a definition or a block quotation in prose' }],
  ]);
});

describe('rule 8: the words that are not ours', () => {
  expectFaults([
    ['Spanish words', road('es'), add('Una oleada llega.'), { value: 'oleada', fault: voice }],
    ['English words', road('en'), add('An illegal crossing.'), { value: 'illegal', fault: voice }],
    ['a Spanish word in English', road('en'), add('The indocumentados walk.'), { value: 'indocumentados', fault: voice }],
    ['an English word in Spanish', road('es'), add('Los undocumented caminan.'), { value: 'undocumented', fault: voice }],
    ['a word marked as foreign', road('en'), add('<Foreign lang="es">una avalancha</Foreign>'), { value: 'avalancha', fault: voice }],
    ['the Spanish wave', road('es'), add('La ola migratoria crece.'), { value: 'ola', fault: voice }],
    ['a word with a hidden hyphen', road('es'), add('Una ole\u00ADada llega.'), { fault: 'a character that nobody sees inside the words' }],
    ['a word broken by emphasis', road('en'), add('A wa**ve** of them.'), { value: 'wave', fault: voice }],
    ['an attribution to nobody', road('en'), add('<Attributed to=" ">a wave</Attributed>'), { fault: 'lacks to' }],
    ['an alternative', road('en'), swap(/alternative: >-\n/, 'alternative: >-\n      A flood of dots.\n'), { field: 'steps.tapachula.alternative', value: 'flood' }],
    ['the glossary', glossary('es'), swap(/meaning: >-\n/, 'meaning: >-\n    Una avalancha.\n'), { value: 'avalancha' }],
    ['a label of a chart', 'src/locale/charts/the-fall.ts', swap('blank: \'no data\'', 'blank: \'after the surge\''), { file: 'src/locale/charts/the-fall.ts', value: 'surge' }],
    ['a one-word label', 'src/locale/units.ts', swap('flights: \'vuelos\'', 'flights: \'oleadas\''), { value: 'oleadas' }],
    ['a component', 'src/components/story/Notes.astro', swap('<ol class="notes-list" role="list">', '<p>A wave of notes</p><ol class="notes-list" role="list">'), { file: 'src/components/story/Notes.astro', value: 'wave' }],
    ['the site\'s own file', 'src/content/site.ts', swap('The makers of', 'The undocumented makers of'), { file: 'src/content/site.ts', value: 'undocumented' }],
  ]);
  it('lets attributed words and the article\'s claims pass', () => {
    expect(broken(road('en'), add('<Attributed to="AP">a wave</Attributed> of them, says AP.')).map(describeProblem)).toEqual([]);
    expect(broken(ledger('en'), swap('c01:\n  claim: ', 'c01:\n  claim: An illegal wave. '))).toEqual([]);
  });
});

describe('rule 9: only cleared pages are links', () => {
  expectFaults([
    ['a link in the words', road('en'), add('[AP](https://www.brisbanetimes.com.au/x)'), { fault: 'a link to a page that is not cleared for linking' }],
    ['a link without its scheme', road('en'), add('[AP](//www.brisbanetimes.com.au/x)'), { value: '//www.brisbanetimes.com.au/x', fault: 'a link to a page that is not cleared for linking' }],
    ['a link in a component', 'src/components/story/Cover.astro', swap('<CoverLine />', '<CoverLine /><p>See https://www.brisbanetimes.com.au/x there</p>'), { file: 'src/components/story/Cover.astro', fault: 'a link to a page that is not cleared for linking' }],
  ]);
});

describe('rule 10: reprints of one wire are one witness', () => {
  const uncounted = 'a number of sources that was not counted by witnesses';
  expectFaults([
    ['a typed number of sources', prose('en', 'unmaking'), swap('there is <Fact id="trail-lost-witnesses" /> source', 'there are two sources'), { value: 'two sources', fault: uncounted }],
    ['a typed number of outlets', road('es'), add('Lo dicen tres medios.'), { value: 'tres medios', fault: uncounted }],
    ['one source, typed', prose('es', 'after'), swap('<Fact id="trail-lost-witnesses" as="wordsFeminine" /> sola fuente', 'una sola fuente'), { value: 'una sola fuente', fault: uncounted }],
    ['a fact that counts something else', prose('en', 'after'), swap('<Fact id="trail-lost-witnesses" />', '<Fact id="caravan-days" />'), { value: '<Fact …> source', fault: uncounted }],
    ['a sources page that does not state the rule', prose('es', 'pages/sources'), swap('cuentan como un solo testigo', 'cuentan'), { file: prose('es', 'pages/sources'), fault: 'the page does not say que varias notas con un mismo cable cuentan como un solo testigo' }],
    ['a sources page that does not say what was read', prose('en', 'pages/sources'), swap('stored excerpts', 'much'), { file: prose('en', 'pages/sources'), fault: 'the page does not say that of many pages only stored excerpts were read' }],
  ]);
});

describe('rule 11: one vintage of each measure', () => {
  expectFaults([
    ['an older vintage outside ledger and timeline', road('en'), add('<Fact id="comar-2023-first" />'), { fault: 'a figure as first published outside the ledger and the timeline' }],
    ['an older vintage that is not marked', ledger('en'), swap('<Fact id="comar-2023-first" /> as first published), a high', '<Fact id="comar-2023-first" />), a high'), { value: '<Fact id="comar-2023-first" />', fault: 'an older figure that is not marked' }],
    ['an older vintage without the table\'s', ledger('es'), swap('<Fact id="comar-2023" /> personas', 'muchas personas'), { value: '<Fact id="comar-2023-first" />', fault: 'a figure as first published without the table\'s beside it' }],
  ]);
});

describe('a fact that cannot be worked out', () => {
  it('is a problem at its own line', () => {
    const lost = { ...tables, 'mexico-upm-monthly': tables['mexico-upm-monthly'].filter(({ month }) => month !== '2024-07') };
    const found = storyProblems(files, lost, factsOver(lost)).find(({ field }) => field === 'mexico-events-july-2024');
    expect(found).toMatchObject({ file: 'src/model/facts/containment.facts.ts', fault: expect.stringContaining('No row of mexico-upm-monthly') as string });
    expect(files['src/model/facts/containment.facts.ts']?.split('\n')[(found?.line ?? 0) - 1]).toContain('\'mexico-events-july-2024\'');
  });
});
