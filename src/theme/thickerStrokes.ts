/** What data lines are painted with; a casing in the ground's colour, a grid line and a coast are none. */
const dataPaints = ['caravan', 'mexico', 'us', 'ink-soft', 'ink,'] as const;

/** The width that each first digit of a drawn width becomes. In steps, so that a heavy line stays heavier than a light one. */
const widths = { 1: 2.2, 2: 3.2, 3: 4.6 } as const;

/** How wide a data line of a drawn width is for a reader who asks for more contrast. */
export function thickerWidth(width: number): number {
  return (widths as Readonly<Record<number, number>>)[Math.floor(width)] ?? width;
}

/**
 * Thicker data lines for a reader who asks for more contrast, as rules without a medium: `within` is the selector of what holds the marks,
 * empty in a picture's own style. A drawn width is an attribute and CSS cannot multiply it, so its first digit decides: none has two before its point. The rules weigh as little as one
 * attribute, so that whatever is picked keeps its own width. `body`, where given, leaves out what that drawing does not need.
 */
export function thickerStrokes(within: string, body?: string): string {
  const around = within === '' ? '' : `:where(${within}) `;
  return Object.entries(widths)
    .map(([digit, width]) => {
      const paints = dataPaints.filter((name) => body === undefined || new RegExp(`stroke="var\\(--${name}[^>]*stroke-width="${digit}(?:\\.|")`).test(body));
      const painted = paints.map((name) => `[stroke^="var(--${name}"]`).join(',');
      return painted === '' ? '' : `${around}:where(${painted})[stroke-width^="${digit}"]{stroke-width:${width}}`;
    })
    .join('');
}
