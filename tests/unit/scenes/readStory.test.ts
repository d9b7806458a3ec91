import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/locale/locales.ts';
import { readTables } from '../../../src/model/readTables.ts';
import { countWords, idsOf, readingMinutes, readStory, splitProse } from '../../../src/scenes/readStory.ts';
import { stepDay } from '../../../src/scenes/stepDay.ts';

describe('readStory', () => {
  const stories = locales.map((locale) => readStory(locale));

  it.each(stories)('numbers the steps of $locale from one to the last', (story) => {
    const numbers = story.sections.flatMap((section) => section.steps.map((step) => step.number));
    expect(numbers).toEqual(Array.from({ length: story.stepCount }, (_, index) => index + 1));
    expect(story.sections.map(({ order }) => order)).toEqual(story.sections.map((_, index) => index + 1));
  });
  it('gives both languages the same steps', () => {
    const ids = stories.map((story) => story.sections.flatMap((section) => [section.id, ...section.steps.map((step) => step.id)]));
    expect(ids[0]).toEqual(ids[1]);
  });
});

describe('words of prose', () => {
  it('counts a fact as one word and tags as none', () => {
    expect(countWords('La <Term id="caravan">caravana</Term> suma <Fact id="size-start" /> personas.')).toBe(5);
  });
  it('finds the ids of a component once each, in order', () => {
    expect(idsOf('Fact', '<Fact id="b" /> <Fact as="words" id="a" /> <Fact id="b" />')).toEqual(['b', 'a']);
  });
  it('splits head and body, and says where the head is missing', () => {
    expect(splitProse('---\nshort: x\n---\n\nWords', 'a.mdx')).toEqual({ head: 'short: x', body: '\nWords' });
    expect(() => splitProse('Words', 'a.mdx')).toThrow(/^a\.mdx:1: /);
  });
  it('rounds minutes up', () => {
    expect([1, 200, 201].map(readingMinutes)).toEqual([1, 1, 2]);
  });
});

describe('stepDay', () => {
  const events = readTables()['caravan-events'];
  const reach = (place: string): string => events.find((event) => event.kind === 'arrival' && event.place === place)?.id ?? '';

  it('counts 24 December as the first day', () => {
    expect(stepDay({ id: 'huixtla', view: { reach: reach('Huixtla') } }, events)).toBe(2);
    expect(stepDay({ id: 'escuintla', view: { reach: reach('Escuintla') } }, events)).toBe(4);
  });
  it('takes the diagram at its word, and gives nothing off the road', () => {
    expect(stepDay({ id: 'x', view: { day: 12 } }, events)).toBe(12);
    expect(stepDay({ id: 'x', view: { from: '2019' }, date: '2023-12-27' }, events)).toBe(4);
    expect(stepDay({ id: 'x', view: { show: 'day' } }, events)).toBeUndefined();
  });
  it('refuses an event that the table has not', () => {
    expect(() => stepDay({ id: 'x', view: { reach: 'nowhere' } }, events)).toThrow(/"nowhere"/);
  });
});

describe('a section\'s plate', () => {
  it('has its words in both languages, and one id for the whole story', () => {
    const plates = locales.map((locale) => readStory(locale).sections.flatMap(({ id, plate }) => (plate === undefined ? [] : [{ section: id, ...plate }])));
    expect(plates.map((found) => found.map(({ section, id, figure, view }) => ({ section, id, figure, view })))).toEqual(locales.map(() => [{ section: 'unmaking', id: 'time-distance', figure: 'time-distance', view: { day: 42 } }]));
    expect(new Set(plates.flat().map(({ heading }) => heading)).size).toBe(locales.length);
  });
});
