/** A phrase with a capital, for the head of a column. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
