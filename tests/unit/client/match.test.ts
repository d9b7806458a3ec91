import { describe, expect, it } from 'vitest';
import { between } from '../../../src/client/player/interpolate.ts';
import { matchMarks, type MarkState } from '../../../src/client/player/match.ts';

function still(marks: Record<string, [element: string, attributes: Record<string, string>]>): Map<string, MarkState> {
  return new Map(Object.entries(marks).map(([key, [element, attributes]]) => [key, { element, attributes: new Map(Object.entries(attributes)) }]));
}

describe('matchMarks', () => {
  it('moves what both hold, fades what only one holds', () => {
    const change = matchMarks(
      still({ a: ['circle', { cx: '0' }], b: ['circle', { cx: '5' }], same: ['rect', { x: '1' }] }),
      still({ a: ['circle', { cx: '10' }], c: ['circle', { cx: '7' }], same: ['rect', { x: '1' }] }),
      between,
    );
    expect(change.moves.map((move) => move.key)).toEqual(['a']);
    expect(change.moves[0]?.ways.get('cx')?.(0.5)).toBe('5');
    expect(change.entering).toEqual(['c']);
    expect(change.leaving).toEqual(['b']);
  });
  it('exchanges a mark whose shape has no way to the next', () => {
    const change = matchMarks(still({ p: ['path', { d: 'M0,0L1,1' }] }), still({ p: ['path', { d: 'M0,0L1,1L2,2' }] }), between);
    expect(change).toMatchObject({ moves: [], entering: ['p'], leaving: ['p'] });
  });
  it('takes a new colour at once and still moves', () => {
    const change = matchMarks(still({ a: ['rect', { x: '0', fill: '#111' }] }), still({ a: ['rect', { x: '4', fill: '#222' }] }), between);
    expect([...(change.moves[0]?.ways.keys() ?? [])]).toEqual(['x']);
  });
  it('brings back full opacity where the next still names none', () => {
    const change = matchMarks(still({ a: ['rect', { opacity: '0.2' }] }), still({ a: ['rect', {}] }), between);
    expect(change.moves[0]?.ways.get('opacity')?.(0.5)).toBe('0.6');
  });
  it('treats the same key on another element as another mark', () => {
    const change = matchMarks(still({ a: ['rect', {}] }), still({ a: ['circle', {}] }), between);
    expect(change).toMatchObject({ entering: ['a'], leaving: ['a'] });
  });
  it('lets a line that is held at its other end set out from where it stands', () => {
    const line = (x: string, textLength: string, anchor?: string): [string, Record<string, string>] => ['text', { x, textLength, ...(anchor === undefined ? {} : { 'text-anchor': anchor }) }];
    const setsOut = (from: [string, Record<string, string>], to: [string, Record<string, string>]) => matchMarks(still({ t: from }), still({ t: to }), between).moves[0]?.ways.get('x')?.(0);
    expect(setsOut(line('28', '344'), line('780', '344', 'end'))).toBe('372');
    expect(setsOut(line('780', '344', 'end'), line('34', '344'))).toBe('436');
    // Its words are others: the side from which it is read stays in its place.
    expect(setsOut(line('100', '40'), line('300', '60', 'middle'))).toBe('130');
    expect(setsOut(line('100', '40', 'end'), line('300', '60', 'end'))).toBe('100');
  });
  it('never stretches letters: a line takes the length of its new words at once', () => {
    const change = matchMarks(still({ t: ['text', { x: '0', textLength: '40' }] }), still({ t: ['text', { x: '10', textLength: '300' }] }), between);
    expect([...(change.moves[0]?.ways.keys() ?? [])]).toEqual(['x']);
  });
});
