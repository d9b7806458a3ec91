/**
 * Design tokens: the one source of colour, type and motion for CSS, stills and the map style.
 * A colour is an actor and means the same everywhere: the caravan is marigold, Mexico agave green,
 * the United States slate blue, everyone else a grey of the ink. Red is used for nobody.
 */

/** The two looks. Dark is the road at night. */
export type Theme = 'light' | 'dark';

/** Every colour a mark, a word or a surface may have: [light, dark]. Text colours hold 4.5:1, marks 3:1 on `paper`. */
export const colours = {
  paper: ['#f7f2e8', '#14181f'],
  panel: ['#fffcf5', '#1c222b'],
  ink: ['#26221c', '#ece6da'],
  'ink-soft': ['#5c554a', '#b9b1a3'],
  'ink-faint': ['#857c6d', '#8f8b84'],
  rule: ['#d8cfbd', '#343a44'],
  caravan: ['#c47500', '#ffb638'],
  'caravan-text': ['#8a5200', '#ffc45c'],
  'caravan-wash': ['#f3dfb8', '#4a3a1c'],
  mexico: ['#4d7a5a', '#86b794'],
  'mexico-text': ['#3b6347', '#9cc9a9'],
  'mexico-wash': ['#cfdccb', '#2c3f35'],
  us: ['#4a6a8f', '#8fb0d3'],
  'us-text': ['#3a587b', '#a7c3e0'],
  'us-wash': ['#cdd7e2', '#293848'],
  other: ['#857c6d', '#8f8b84'],
  'other-wash': ['#ddd5c6', '#3a3f47'],
  land: ['#f1e9d8', '#1e242d'],
  'land-high': ['#d9cdb3', '#323a45'],
  sea: ['#d9e4e6', '#0e131a'],
  coast: ['#9aa5a3', '#4b5663'],
  border: ['#8a8172', '#79808a'],
  night: ['#141a24', '#0c1016'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The name of a colour token. */
export type Colour = keyof typeof colours;

/**
 * The tones that are stronger for a reader who asks for more contrast, by either theme: words then hold 7:1 on `paper` and `panel`, marks
 * 4.5:1 and lines 3:1. A colour stays its actor's.
 */
export const strongColours = {
  'ink-soft': ['#26221c', '#ece6da'],
  'ink-faint': ['#5c554a', '#b9b1a3'],
  rule: ['#857c6d', '#8f8b84'],
  caravan: ['#8a5200', '#ffc45c'],
  'caravan-text': ['#633a00', '#ffd68a'],
  mexico: ['#3b6347', '#9cc9a9'],
  'mexico-text': ['#2a4d36', '#b4d8be'],
  us: ['#3a587b', '#a7c3e0'],
  'us-text': ['#2c4868', '#bfd4ea'],
  other: ['#5c554a', '#b9b1a3'],
} as const satisfies Partial<Record<Colour, readonly [light: string, dark: string]>>;

/** Families by role. The files are the subsets in `public/fonts`; the fallbacks are metric-adjusted in CSS. */
export const families = {
  serif: `'Source Serif 4 Variable', 'Source Serif fallback', Georgia, serif`,
  sans: `'Inter Variable', 'Inter fallback', system-ui, Arial, sans-serif`,
} as const;

/** A type family by its role. */
export type Family = keyof typeof families;

/** Families as other programs know them, where the site's own files are not at hand. */
export const exportFamilies: Record<Family, string> = {
  sans: `Inter, 'Inter Variable', Arial, sans-serif`,
  serif: `'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif`,
};

/** Longest and usual length of a change between two stills, in milliseconds. */
export const motionMs = { move: 600 } as const;

/** A paint value for a presentation attribute: the live custom property with the light value as fallback. */
export function paint(colour: Colour): string {
  return `var(--${colour},${colours[colour][0]})`;
}

/** What a reader sees the site in: a theme, and whether they ask for more contrast. */
export interface Look {
  readonly theme: Theme;
  readonly isStrong: boolean;
}

/** The plain hex value of a token, for consumers that know no custom properties (cards, map style). */
export function hex(colour: Colour, theme: Theme, isStrong = false): string {
  const tones = isStrong && colour in strongColours ? strongColours[colour as keyof typeof strongColours] : colours[colour];
  return tones[theme === 'light' ? 0 : 1];
}

/** The custom properties of one theme as CSS declarations, without a selector. */
export function declarations(theme: Theme): string {
  return (Object.keys(colours) as Colour[]).map((name) => `--${name}:${hex(name, theme)}`).join(';');
}

/** The stronger tones of one theme as CSS declarations, without a selector. */
export function strongDeclarations(theme: Theme): string {
  return Object.entries(strongColours).map(([name, tones]) => `--${name}:${tones[theme === 'light' ? 0 : 1]}`).join(';');
}
