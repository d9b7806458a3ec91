/** The address follows the reader without a trace in the history. */

/** The id that an address's fragment names, or null; one that cannot be read names none. */
export function idIn(fragment: string): string | null {
  try {
    const id = decodeURIComponent(fragment.slice(1));
    return id === '' ? null : id;
  } catch {
    return null;
  }
}

/** The step that the address names, or null. */
export function stepInAddress(): string | null {
  return idIn(location.hash);
}

/**
 * Writes the step into the address, or takes it out. Browsers may refuse (too many calls, a sandbox, a file):
 * then the address stays as it was and nothing else changes.
 */
export function writeStep(id: string | null): void {
  const address = id === null ? location.pathname + location.search : `#${id}`;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The address is a convenience; the story goes on without it.
  }
}
