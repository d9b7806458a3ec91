import type { Locale } from '../locale/locales.ts';
import type { BaseLabel } from './baseMap.ts';
import type { Pixel } from './offsetLine.ts';
import type { LabelLine, LabelRequest } from './placeLabels.ts';

/** The zooms at which a kind of name is written, by its rank: [from, to). */
const zooms: Record<BaseLabel['kind'], readonly (readonly [from: number, to: number])[]> = {
  country: [[2, 10], [3.2, 7], [3.6, 7]],
  sea: [[2, 10], [6.4, 10], [7, 10]],
  state: [[5.6, 9.5], [6, 9], [6.4, 9]],
  city: [[5, 9.5], [6.4, 9.5], [7.2, 9.5]],
};

/** Names that have a point of their own for close views are not written twice. */
function nameOf({ es, en }: BaseLabel, locale: Locale): string {
  return locale === 'es' ? es : en;
}

/** Requests for the base map's names at a zoom, most important first; keyed `base-<id>`. */
export function baseLabelRequests(labels: readonly BaseLabel[], place: (lng: number, lat: number) => Pixel, zoom: number, locale: Locale): LabelRequest[] {
  const kinds: readonly BaseLabel['kind'][] = ['sea', 'country', 'city', 'state'];
  return labels
    .filter(({ kind, rank }) => {
      const [from, to] = zooms[kind][rank - 1] ?? [Infinity, Infinity];
      return zoom >= from && zoom < to;
    })
    .sort((a, b) => a.rank - b.rank || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map((base) => {
      const [x, y] = place(base.lng, base.lat);
      const line: LabelLine = { text: nameOf(base, locale), colour: 'ink-soft', ...(base.kind === 'sea' ? { family: 'serif' } : {}) };
      return { id: `base-${base.id}`, x, y, ...(base.kind === 'city' ? { gap: 5, distinctness: 16 } : {}), variants: [[line]] };
    });
}
