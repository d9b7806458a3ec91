import { describe, expect, it } from 'vitest';
import { compareDrawn, keyedMarks } from '../../../../src/build/bars/samePictures.ts';
import { label } from '../../../../src/charts/svg/label.ts';
import { group, mark, type Drawing, type Mark } from '../../../../src/charts/svg/mark.ts';

const drawing = (...marks: Mark[]): Drawing => ({ width: 100, height: 100, marks });
const still = (id: string, more: { readonly sectionId?: string; readonly locale?: 'es' | 'en'; readonly size?: 'n' | 'w' } = {}) => ({ id, sectionId: 'scene', figure: 'f', view: {}, locale: 'es' as const, size: 'n' as const, ...more });
const bar = (height: number, key?: string): Mark => mark('rect', { x: 0, y: 0, width: 10, height }, key);
const words = (text: string): Mark => label({ text, x: 0, y: 20, size: 15, key: 'words' });
const compare = (first: Drawing, second: Drawing, more?: Parameters<typeof still>[1]) => {
  const { bars, misses } = compareDrawn([{ still: still('one'), drawing: first }, { still: still('two', more), drawing: second }]);
  return { counts: bars.map(({ value }) => value), misses };
};

describe('compareDrawn', () => {
  it('passes two steps of a scene that differ in a keyed mark', () => {
    expect(compare(drawing(bar(5, 'year-2023')), drawing(bar(6, 'year-2023')))).toEqual({ counts: [1, 0, 0], misses: [] });
    expect(compare(drawing(bar(5, 'year-2023')), drawing(bar(5, 'year-2023'), bar(5, 'year-2024'))).misses).toEqual([]);
    expect(compare(drawing(group([bar(5)], {}, 'claims')), drawing(group([bar(6)], {}, 'claims'))).misses).toEqual([]);
    expect(compare(drawing(group([bar(5, 'in-a-group')])), drawing(group([bar(6, 'in-a-group')]))).misses).toEqual([]);
  });

  it('finds one picture for two steps', () => {
    expect(compare(drawing(bar(5, 'year-2023'), words('a')), drawing(bar(5, 'year-2023'), words('a')))).toEqual({ counts: [1, 1, 0], misses: ['es, one.n and two: one picture for two steps'] });
  });

  it('finds pictures that differ in words alone, in a label of their own or in one inside of a keyed mark', () => {
    const wanted = { counts: [1, 0, 1], misses: ['es, one.n and two: no keyed mark but labels differs'] };
    expect(compare(drawing(bar(5, 'year-2023'), words('a')), drawing(bar(5, 'year-2023'), words('b')))).toEqual(wanted);
    expect(compare(drawing(group([bar(5), words('a')], {}, 'claim:c01')), drawing(group([bar(5), words('b')], {}, 'claim:c01')))).toEqual(wanted);
  });

  it('finds pictures that differ only in a mark without a key, which the player cannot move, or in paint order', () => {
    expect(compare(drawing(bar(5, 'year-2023'), bar(1)), drawing(bar(5, 'year-2023'), bar(2))).counts).toEqual([1, 0, 1]);
    expect(compare(drawing(bar(5, 'a'), bar(6, 'b')), drawing(bar(6, 'b'), bar(5, 'a'))).counts).toEqual([1, 0, 1]);
  });

  it('compares within a scene, a language and a size only, and every pair there', () => {
    const same = drawing(bar(5, 'year-2023'));
    for (const more of [{ sectionId: 'other' }, { locale: 'en' }, { size: 'w' }] as const) expect(compare(same, same, more).counts).toEqual([0, 0, 0]);
    const { bars, misses } = compareDrawn(['one', 'two', 'three'].map((id) => ({ still: still(id), drawing: id === 'two' ? drawing(bar(9, 'year-2023')) : same })));
    expect(bars.map(({ value }) => value)).toEqual([3, 1, 0]);
    expect(misses).toEqual(['es, one.n and three: one picture for two steps']);
  });

  it('holds its bars only where no pair is alike', () => {
    const { bars } = compareDrawn([]);
    expect(bars.slice(1).map(({ limit }) => limit)).toEqual([{ kind: 'exactly', value: 0 }, { kind: 'exactly', value: 0 }]);
  });
});

describe('keyedMarks', () => {
  it('holds every keyed mark but labels, with what is drawn in it', () => {
    expect(keyedMarks(drawing(bar(5, 'b'), bar(4), words('a'), group([bar(3, 'a')])))).toBe('<rect data-key="a" x="0" y="0" width="10" height="3"/>\n<rect data-key="b" x="0" y="0" width="10" height="5"/>');
  });
});
