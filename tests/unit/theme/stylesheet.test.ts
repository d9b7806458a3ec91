import { describe, expect, it } from 'vitest';
import { themeStylesheet } from '../../../src/theme/stylesheet.ts';
import { thickerStrokes } from '../../../src/theme/thickerStrokes.ts';
import { colours, hex, strongColours } from '../../../src/theme/tokens.ts';
import { contrast } from './contrast.ts';

describe('themeStylesheet', () => {
  const css = themeStylesheet();
  it('gives every colour in light, in dark by the system and in dark by choice', () => {
    for (const name of Object.keys(colours) as (keyof typeof colours)[]) {
      expect(css.split(`--${name}:${hex(name, 'light')}`).length - 1, name).toBeGreaterThanOrEqual(1);
      expect(css.split(`--${name}:${hex(name, 'dark')}`).length - 1, name).toBeGreaterThanOrEqual(2);
    }
  });
  it('prints in light whatever the reader chose', () => {
    expect(css.split('@media print')[1]).toContain(`--paper:${hex('paper', 'light')}`);
  });
  it('sets nothing but colours, so that no look changes what axe reads beside them', () => {
    const properties = [...css.replace(/@media [^{]*\{/g, '').matchAll(/[{;]([a-z-]+):/g)].map(([, name = '']) => name);
    expect([...new Set(properties)].filter((name) => !name.startsWith('--')).sort()).toEqual(['color-scheme', 'stroke-width']);
  });
  it('leaves a reader who chose light in light', () => {
    expect(css).toContain(':root:not([data-theme=light])');
  });
});

describe('more contrast', () => {
  const names = Object.keys(strongColours) as (keyof typeof strongColours)[];
  it.each(['light', 'dark'] as const)('holds 7:1 for words, 4.5:1 for marks and 3:1 for lines in %s, and no tone is weaker than the usual one', (theme) => {
    for (const name of names) {
      const tone = strongColours[name][theme === 'light' ? 0 : 1];
      for (const ground of ['paper', 'panel'] as const) {
        const least = name === 'rule' ? 3 : name === 'ink-soft' || name.endsWith('-text') ? 7 : 4.5;
        expect(contrast(tone, hex(ground, theme)), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
        expect(contrast(tone, hex(ground, theme)), `${name} on ${ground}`).toBeGreaterThan(contrast(hex(name, theme), hex(ground, theme)));
      }
    }
  });
  it('says of a drawing only the widths that its data lines have', () => {
    expect(thickerStrokes('', '<path stroke="var(--paper,#fff)" stroke-width="2"/>')).toBe('');
    expect(thickerStrokes('', '<path stroke="var(--ink,#000)" stroke-width="1.5"/>').match(/stroke-width:[\d.]+/g)).toEqual(['stroke-width:2.2']);
    expect(thickerStrokes('.stage-screen').match(/:where\(\.stage-screen\)/g)).toHaveLength(3);
  });
});
