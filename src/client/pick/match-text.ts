/** Letters without accents and case, so that "exodo" finds "Éxodo". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The entries whose text holds every word of a query, in their order; none for an empty query. */
export function matchText<Entry extends { readonly text: string }>(entries: readonly Entry[], query: string): Entry[] {
  const words = foldText(query).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return [];
  return entries.filter(({ text }) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  });
}
