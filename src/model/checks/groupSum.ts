/** Sums a number of each row by a key: for comparing a table with the totals of another. Empty cells make the sum NaN. */
export function groupSum<Row>(rows: readonly Row[], keyOf: (row: Row) => string, valueOf: (row: Row) => number | null): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, (sums.get(key) ?? 0) + (valueOf(row) ?? Number.NaN));
  }
  return sums;
}
