import type { Route } from '@playwright/test';

/** What went wrong besides the browser's own line on a file that it could not have. */
export const beyond = (faults: readonly string[]): string[] => faults.filter((fault) => !fault.startsWith('console: Failed to load resource'));
export const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });

/** Keeps answers back until they are let go. */
export function stall(): { hold: (route: Route) => Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  return {
    hold: async (route) => {
      await gate;
      await route.continue().catch(() => undefined);
    },
    letGo: () => {
      letGo();
    },
  };
}
