/** What a reader picked, in the address: beside the step, never in the history, and the same in the other language. */

/** A query with one parameter set, or taken out; the others stay as they are. Empty where nothing is left. */
export function withParameter(search: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(search);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** A parameter's value where it is one of those known, written in any case; null for another, an empty one and none. */
export function knownParameter(search: string, name: string, known: readonly string[]): string | null {
  const value = new URLSearchParams(search).get(name)?.toLowerCase();
  return known.find((candidate) => candidate !== '' && candidate.toLowerCase() === value) ?? null;
}

/** Writes a parameter into the page's address and into the links to the other language. Where the browser refuses, the links still have it. */
export function writeParameter(name: string, value: string | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = withParameter(link.search, name, value);
  const search = withParameter(location.search, name, value);
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // The address is a convenience: the pick itself stands.
  }
}
