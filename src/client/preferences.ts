/** What a reader set on this device. Storage may be missing or throw; then a choice lasts as long as the page. */

/** The choices and what they may be, each an attribute `data-<name>` of the root element. Absent means: as the system says, or the page as it is. */
const choices = {
  theme: ['light', 'dark'],
  motion: ['reduce', 'full'],
  text: ['large', 'larger'],
  data: ['low', 'full'],
  view: ['plain'],
} as const;

type Choice = keyof typeof choices;

/** A reader's choices. */
export type Preferences = { [Name in Choice]?: (typeof choices)[Name][number] | undefined };

const storageKey = 'huixtla';
const names = Object.keys(choices) as Choice[];

/** The choices stored on this device; an unreadable store, and a value that no choice has, count as none. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const found = stored as Record<string, unknown>;
    return Object.fromEntries(names.flatMap((name) => ((choices[name] as readonly unknown[]).includes(found[name]) ? [[name, found[name]]] : []))) as Preferences;
  } catch {
    return {};
  }
}

/** Stores the choices where that is possible. */
export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences));
  } catch {
    // A sandboxed or private page has no storage: the choice lasts as long as the page.
  }
}

interface NetworkInformation {
  readonly saveData?: boolean;
}

/** True when the browser says that its owner saves data. */
function isDataSavedBySystem(): boolean {
  return (navigator as Navigator & { readonly connection?: NetworkInformation }).connection?.saveData === true;
}

/** Writes the choices on the root element, where CSS and the other elements read them. */
export function applyPreferences(preferences: Preferences): void {
  document.documentElement.dataset['told'] = '';
  for (const name of names) {
    const value = preferences[name] ?? (name === 'data' && isDataSavedBySystem() ? 'low' : undefined);
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
}

/** True when nothing may move: the reader's choice, else the system's. */
export function isMotionReduced(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  return chosen === undefined ? matchMedia('(prefers-reduced-motion: reduce)').matches : chosen === 'reduce';
}

/** True when data are to be saved: the reader's choice, else the browser's. */
export function isDataSaved(): boolean {
  return document.documentElement.dataset['data'] === 'low';
}

/** True when the story is read as plain pages: each picture in its place, nothing over it. */
export function isPlain(): boolean {
  return document.documentElement.dataset['view'] === 'plain';
}
