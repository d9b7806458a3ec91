import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/locale/locales.ts';

/** A scene of the built story: its section's id and its steps' ids, in order. */
export interface BuiltScene {
  readonly section: string;
  readonly steps: readonly string[];
}

/** The scenes of the story as built, in order: only sections that have steps. Throws where there are none. */
export function builtScenes(locale: Locale): BuiltScene[] {
  const html = readFileSync(`dist/${locale}/index.html`, 'utf8');
  const scenes = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<article class="step"[^>]*>/g)) {
    const section = /\bdata-scene="([^"]*)"/.exec(tag)?.[1] ?? '';
    const step = /\sid="([^"]*)"/.exec(tag)?.[1] ?? '';
    scenes.set(section, [...(scenes.get(section) ?? []), step]);
  }
  if (scenes.size === 0) throw new Error(`dist/${locale}/index.html holds no steps.`);
  return [...scenes].map(([section, steps]) => ({ section, steps }));
}

/** The ids of every step of the built story, in order. */
export function builtSteps(locale: Locale): string[] {
  return builtScenes(locale).flatMap(({ steps }) => steps);
}

/** The ids of every section of the built story, in order, the ledger's too. */
export function builtSections(locale: Locale): string[] {
  const html = readFileSync(`dist/${locale}/index.html`, 'utf8');
  const sections = [...html.matchAll(/<section class="section[^"]*" id="([^"]+)"/g)].map(([, id = '']) => id);
  if (sections.length === 0) throw new Error(`dist/${locale}/index.html holds no sections.`);
  return sections;
}
