/** What data lines are painted with; a casing in the ground's colour, a grid line and a coast are none. */
const dataPaint = ['caravan', 'mexico', 'us', 'ink-soft', 'ink,'].map((name) => `[stroke^="var(--${name}"]`).join(',');

/** The width that each first digit of a drawn width becomes. In steps, so that a heavy line stays heavier than a light one. */
const widths = { 1: 2.2, 2: 3.2, 3: 4.6 } as const;

/**
 * Thicker data lines for a reader who asks for more contrast, as rules without a medium: `within` is the selector of what holds the marks,
 * empty in a picture's own style. A drawn width is an attribute and CSS cannot multiply it, so its first digit decides. The rules weigh as little as one
 * attribute, so that whatever is picked keeps its own width. `body`, where given, leaves out what that drawing does not need.
 */
export function thickerStrokes(within: string, body?: string): string {
  const around = within === '' ? '' : `:where(${within}) `;
  return Object.entries(widths)
    .filter(([digit]) => body === undefined || new RegExp(`stroke="var\\(--(?:caravan|mexico|us|ink[,-])[^>]*stroke-width="${digit}(?:\\.|")`).test(body))
    .map(([digit, width]) => `${around}:where(${dataPaint}):is([stroke-width="${digit}"],[stroke-width^="${digit}."]){stroke-width:${width}px}`)
    .join('');
}
