/** Months since year 0 of a month written YYYY-MM. Throws on anything else. */
export function monthIndex(month: string): number {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!parts) throw new RangeError(`Month "${month}": write it as YYYY-MM.`);
  return Number(parts[1]) * 12 + Number(parts[2]) - 1;
}

/** A month as YYYY-MM from its index. */
export function monthOf(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from one to another, both included, with what a table holds for it: undefined where it holds nothing. */
export function everyMonth<Row extends { readonly month: string }>(rows: readonly Row[], from: string, to: string): { month: string; index: number; row: Row | undefined }[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const first = monthIndex(from);
  return Array.from({ length: Math.max(0, monthIndex(to) - first + 1) }, (_, step) => {
    const month = monthOf(first + step);
    return { month, index: first + step, row: byMonth.get(month) };
  });
}

/** Januaries of a span of months: their years and indices, for the ticks of a month axis. */
export function januaries(from: string, to: string): { year: number; index: number }[] {
  const first = Math.ceil(monthIndex(from) / 12);
  const last = Math.floor(monthIndex(to) / 12);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => ({ year: first + step, index: (first + step) * 12 }));
}
