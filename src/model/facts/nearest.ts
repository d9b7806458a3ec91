function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The names most like the one asked for (Levenshtein distance), nearest first, at most `limit`. */
export function nearest(name: string, names: readonly string[], limit = 3): string[] {
  return [...names].sort((a, b) => editDistance(name, a) - editDistance(name, b) || a.localeCompare(b, 'en')).slice(0, limit);
}
