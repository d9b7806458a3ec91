/** The parts that are used of two packages that bring no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'sfnt';
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Uint8Array, characters: string, options: SubsetOptions): Promise<Uint8Array>;
}

declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly glyphForCodePoint: (code: number) => Glyph;
    readonly getVariation: (axes: Readonly<Record<string, number>>) => Font;
  }
  export interface FontCollection {
    readonly fonts: readonly Font[];
  }
  export function create(font: Uint8Array): Font | FontCollection;
}
