import { thickerStrokes } from '../../theme/thickerStrokes.ts';
import { declarations, exportFamilies, families, hex, strongDeclarations, type Family, type Theme } from '../../theme/tokens.ts';
import type { AttributeValue, Drawing, Mark } from './mark.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Attributes that are made of numbers though they are text. */
const numbersInText: ReadonlySet<string> = new Set(['d', 'points', 'transform']);

/** Lengths that SVG does not draw when they are negative. */
const lengths: ReadonlySet<string> = new Set(['width', 'height', 'r', 'rx', 'ry']);

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** A number as arithmetic leaves it in a path, from 1 up: below, it may stand in a group that is drawn much larger. */
const arithmetic = /-?[1-9]\d*\.\d{6,}/g;

function writeValue(value: AttributeValue, name: string, of: Mark): string {
  const fault = (what: string): RangeError => new RangeError(`Mark <${of.element}${of.key ? ` ${of.key}` : ''}>: attribute ${name} is ${what}. Check the scale's domain and the row it was given.`);
  if (typeof value === 'string') {
    const none = numbersInText.has(name) ? /NaN|Infinity|undefined/.exec(value) : null;
    if (none) throw fault(`${none[0]} in "${value.slice(0, 60)}"`);
    return escapeXml(name === 'd' ? value.replace(arithmetic, (digits) => String(inHundredths(Number(digits)))) : value);
  }
  const rounded = inHundredths(value);
  if (!Number.isFinite(value) || (rounded < 0 && lengths.has(name))) throw fault(String(value));
  return String(rounded);
}

/** Writes one mark and what is in it. Throws a RangeError that names the mark when a number is not finite, in a path too, or a length is negative. */
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
  /** The text alternative; absent in a picture that only ever stands in the story, beside it. */
  readonly description?: string;
}

/** A stack of families without the face that only the page's style sheet makes: nothing of it reaches into a picture. */
const inPicture = (stack: string): string => stack.replace(/'[^']* fallback', /, '').replaceAll(', ', ',');

/**
 * A complete SVG document: opaque ground (forced colours do not reach into a picture), both themes,
 * `#dark` and `#light` for a switch that is not the system's, stronger tones and thicker data lines where more contrast is asked for, title and
 * description for whoever opens it alone.
 */
export function serialiseStill(drawing: Drawing, words: StillWords): string {
  const { width, height } = drawing;
  const body = `<rect data-key="ground" width="${width}" height="${height}" fill="var(--paper,#f7f2e8)"/>${drawing.marks.map(serialiseMark).join('')}`;
  // Only the colours that this picture uses: a reader of the whole story gets this style with each of its pictures.
  const used = new Set([...body.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name));
  const only = (all: string): string => all.split(';').filter((declaration) => used.has(declaration.split(':')[0])).join(';');
  const night = only(declarations('dark'));
  const strong = (theme: Theme): string => only(strongDeclarations(theme));
  const style =
    `svg{color-scheme:light dark}` +
    `.sans{font-family:${inPicture(families.sans)}}.serif{font-family:${inPicture(families.serif)}}` +
    `@media(prefers-color-scheme:dark){svg:not(:has(#light:target)){${night}}}` +
    `svg:has(#dark:target){${night}}` +
    `@media(prefers-contrast:more){svg{${strong('light')}}svg:has(#dark:target){${strong('dark')}}` +
    `@media(prefers-color-scheme:dark){svg:not(:has(#light:target)){${strong('dark')}}}${thickerStrokes('', body)}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${words.lang}" role="img">` +
    `<title>${escapeXml(words.title)}</title>${words.description === undefined ? '' : `<desc>${escapeXml(words.description)}</desc>`}` +
    `<style>${style}</style><g id="dark"/><g id="light"/>` +
    `${body}</svg>\n`
  );
}

/**
 * A complete SVG document for other programs: light only, every colour a plain value, families written on each label with
 * their fallbacks, neither classes nor style sheet nor keys.
 */
export function serialiseExport(drawing: Drawing, words: Required<StillWords>): string {
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
