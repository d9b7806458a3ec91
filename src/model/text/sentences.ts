/** A sentence of a text, and where it stands. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a text as places in it: they end at a point, a question or an exclamation before a space or the end. "4 a.m." ends none. */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<!\b[a-z]\.[a-z]|\b[A-Z])[.?!]+[”»")]*(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    found.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}
