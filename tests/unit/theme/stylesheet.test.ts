import { describe, expect, it } from 'vitest';
import { themeStylesheet } from '../../../src/theme/stylesheet.ts';
import { colours, hex } from '../../../src/theme/tokens.ts';

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
  it('leaves a reader who chose light in light', () => {
    expect(css).toContain(':root:not([data-theme=light])');
  });
});
