import { declarations, families, hex, type Family } from '../../theme/tokens.ts';
import type { AttributeValue, Drawing, Mark } from './mark.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function writeValue(value: AttributeValue, name: string, of: Mark): string {
  if (typeof value === 'string') return escapeXml(value);
  if (!Number.isFinite(value)) {
    throw new RangeError(`Mark <${of.element}${of.key ? ` ${of.key}` : ''}>: attribute ${name} is ${value}. Check the scale's domain and the row it was given.`);
  }
  return String(Math.round(value * 100) / 100);
}

/** Writes one mark and what is in it. Throws a RangeError that names the mark when a number is not finite. */
export function serialiseMark(mark: Mark): string {
  const attributes = Object.entries(mark.attributes)
    .map(([name, value]) => ` ${name}="${writeValue(value, name, mark)}"`)
    .join('');
  const key = mark.key === undefined ? '' : ` data-key="${escapeXml(mark.key)}"`;
  const inner = mark.text === undefined ? (mark.children ?? []).map(serialiseMark).join('') : escapeXml(mark.text);
  return inner === '' ? `<${mark.element}${key}${attributes}/>` : `<${mark.element}${key}${attributes}>${inner}</${mark.element}>`;
}

/** What a still says about itself when it is opened alone. */
export interface StillWords {
  /** BCP 47 tag of the labels. */
  readonly lang: string;
  /** The finding, as the picture's title. */
  readonly title: string;
  /** The text alternative. */
  readonly description: string;
}

/**
 * A complete SVG document: opaque ground (forced colours do not reach into a picture), both themes,
 * `#dark` and `#light` for a switch that is not the system's, title and description for whoever opens it alone.
 */
export function serialiseStill(drawing: Drawing, words: StillWords): string {
  const { width, height } = drawing;
  const body = `<rect data-key="ground" width="${width}" height="${height}" fill="var(--paper,#f7f2e8)"/>${drawing.marks.map(serialiseMark).join('')}`;
  // Only the colours that this picture uses: a reader of the whole story gets this style with each of its pictures.
  const used = new Set([...body.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name));
  const night = declarations('dark').split(';').filter((declaration) => used.has(declaration.split(':')[0])).join(';');
  const style =
    `svg{color-scheme:light dark}` +
    `.sans{font-family:${families.sans}}.serif{font-family:${families.serif}}` +
    `@media (prefers-color-scheme:dark){svg:not(:has(#light:target)){${night}}}` +
    `svg:has(#dark:target){${night}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${words.lang}" role="img">` +
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.description)}</desc>` +
    `<style>${style}</style><g id="dark"/><g id="light"/>` +
    `${body}</svg>\n`
  );
}

/** Families as other programs know them, where the site's own files are not at hand. */
const exportFamilies: Record<Family, string> = {
  sans: `Inter, 'Inter Variable', Arial, sans-serif`,
  serif: `'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif`,
};

/**
 * A complete SVG document for other programs: light only, every colour a plain value, families written on each label with
 * their fallbacks, neither classes nor style sheet nor keys.
 */
export function serialiseExport(drawing: Drawing, words: StillWords): string {
  const { width, height } = drawing;
  const marks = drawing.marks
    .map(serialiseMark)
    .join('')
    .replace(/var\(--[a-z-]+,(#[0-9a-f]{6})\)/g, '$1')
    .replace(/ data-[a-z]+="[^"]*"/g, '')
    .replace(/ class="(sans|serif)"/g, (_, family: Family) => ` font-family="${exportFamilies[family]}"`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${words.lang}" role="img">` +
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${hex('paper', 'light')}"/>${marks}</svg>\n`
  );
}
