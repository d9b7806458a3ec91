/** One row of the table that `npm run bars` prints: what was measured, the figure, and what it must hold. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'ms' | 'shift' | 'requests' | 's' | 'steps' | 'figures' | 'facts' | 'ids' | 'words' | 'sums' | 'pairs' | 'stills' | 'labels' | 'px' | 'points' | 'grade' | 'numbers' | 'tables' | 'views' | 'violations';
  /** The value may be at most, or must be at least, or exactly this; absent for a figure that is only written down. */
  readonly limit?: { readonly kind: 'most' | 'least' | 'exactly'; readonly value: number };
}

/** True where a bar has no limit or holds it. */
export function holds({ value, limit }: Bar): boolean {
  if (!limit) return true;
  if (limit.kind === 'most') return value <= limit.value;
  if (limit.kind === 'least') return value >= limit.value;
  return value === limit.value;
}

const signs = { most: '≤', least: '≥', exactly: '=' } as const;

/** The table as text, one bar a line. */
export function renderBars(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => [
    bar.name,
    `${Math.round(bar.value * 100) / 100} ${bar.unit}`,
    bar.limit ? `${signs[bar.limit.kind]} ${bar.limit.value} ${bar.unit}` : '',
    bar.limit ? (holds(bar) ? 'holds' : 'MISSED') : 'noted',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}
