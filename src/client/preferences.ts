/** What a reader set on this device. Storage may be missing or throw; then a choice lasts as long as the page. */

/** The choices and what they may be. Absent means: as the system says. */
export interface Preferences {
  theme?: 'light' | 'dark';
  motion?: 'reduce' | 'full';
}

const storageKey = 'huixtla';

/** The choices stored on this device; an unreadable store counts as none. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { theme, motion } = stored as Record<string, unknown>;
    return {
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(motion === 'reduce' || motion === 'full' ? { motion } : {}),
    };
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

/** Writes the choices on the root element, where CSS and the other elements read them. */
export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement;
  for (const name of ['theme', 'motion'] as const) {
    const value = preferences[name];
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else dataset[name] = value;
  }
}

/** True when nothing may move: the reader's choice, else the system's. */
export function isMotionReduced(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  return chosen === undefined ? matchMedia('(prefers-reduced-motion: reduce)').matches : chosen === 'reduce';
}
