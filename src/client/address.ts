/** The address follows the reader without a trace in the history. */

/** The step that the address names, or null; an address that cannot be read names none. */
export function stepInAddress(): string | null {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id === '' ? null : id;
  } catch {
    return null;
  }
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
