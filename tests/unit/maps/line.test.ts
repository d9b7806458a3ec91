import { expect, test } from 'vitest';
import { compactDots, CompactPath } from '../../../src/charts/svg/compactPath.ts';
import { offsetLine } from '../../../src/maps/offsetLine.ts';
import { crosses, placeLabels } from '../../../src/maps/placeLabels.ts';
import { readLegs } from '../../../src/maps/readRoute.ts';
import { deriveScaleBar } from '../../../src/maps/scaleBar.ts';
import { readTables } from '../../../src/model/readTables.ts';

const tables = readTables();

/** Kilometres from a point to a segment, on a plane that touches the earth there. */
function distanceKm(point: { lng: number; lat: number }, a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const flat = ({ lng, lat }: { lng: number; lat: number }): [number, number] => [(lng - point.lng) * 111.32 * Math.cos((point.lat * Math.PI) / 180), (lat - point.lat) * 110.57];
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
}

const onRoad = tables['caravan-events'].filter(({ kind, lat, place }) => (kind === 'arrival' || kind === 'departure' || kind === 'rest') && lat !== null && place !== 'Ciudad de México');

test.each(onRoad.map(({ id, lon, lat }) => ({ id, lng: lon ?? NaN, lat: lat ?? NaN })))('$id lies within 2 km of the line', ({ lng, lat }) => {
  const distances = readLegs(tables).flatMap(({ points }) => points.slice(1).map((point, index) => distanceKm({ lng, lat }, points[index] as (typeof points)[number], point)));
  expect(Math.min(...distances)).toBeLessThanOrEqual(2);
});

test('a line is shifted to the right of travel, corners along the bisector', () => {
  expect(offsetLine([[0, 0], [10, 0]], 2)).toEqual([[0, 2], [10, 2]]);
  const [, corner] = offsetLine([[0, 0], [10, 0], [10, 10]], 2);
  expect(corner?.[0]).toBeCloseTo(8);
  expect(corner?.[1]).toBeCloseTo(2);
});

test('a line without length stays one point', () => {
  expect(offsetLine([[3, 4], [3, 4]], 5)).toEqual([[3, 4], [3, 4]]);
});

test('a path is written in whole relative steps and closed where it began', () => {
  const path = new CompactPath(1);
  path.moveTo(10, 10);
  path.lineTo(20, 10);
  path.lineTo(20, 30);
  path.lineTo(10, 10);
  path.closePath();
  path.moveTo(0, 0);
  path.lineTo(5, 5);
  expect(path.toString()).toBe('m10 10l10 0 0 20zm-10-10l5 5');
});

test('pieces smaller than a step are left out', () => {
  const path = new CompactPath(1);
  path.moveTo(1, 1);
  path.lineTo(1.2, 1.2);
  path.lineTo(1.1, 1.4);
  path.closePath();
  expect(path.toString()).toBe('');
});

test('dots are zero-length segments', () => {
  expect(compactDots([[1, 2], [3, 1]], 1)).toBe('m1 2h0m2-1h0');
});

test('the scale bar is round, not longer than asked, and right at the equator', () => {
  const bar = deriveScaleBar({ lng: 0, lat: 0, zoom: 9 }, 100);
  expect(bar.distanceKm).toBe(10);
  expect(bar.lengthPx).toBeCloseTo(10 / ((2 * Math.PI * 6378.137) / (512 * 2 ** 9)), 6);
});

test('a segment crosses a box it passes through and not one it misses', () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  expect(crosses([-5, 5], [15, 5], box)).toBe(true);
  expect(crosses([-5, -5], [-1, 20], box)).toBe(false);
  expect(crosses([2, 2], [3, 3], box)).toBe(true);
});

test('a label with no room is left out, one that must stand is an error', () => {
  const ground = { frame: { x0: 0, y0: 0, x1: 60, y1: 30 }, size: 16, taken: [], named: [], linesToClear: [] };
  const request = { id: 'x', x: 30, y: 15, gap: 5, variants: [[{ text: 'Santo Domingo Ingenio', colour: 'ink' as const }]] };
  expect(placeLabels([request], ground)).toEqual([]);
  expect(() => placeLabels([{ ...request, mustStand: true }], ground)).toThrow(/Label "x" has no room/);
});

test('a label keeps nearer to its own point than to another', () => {
  const ground = { frame: { x0: 0, y0: 0, x1: 300, y1: 300 }, size: 16, taken: [], named: [[100, 100], [165, 100]] as [number, number][], linesToClear: [] };
  const [label] = placeLabels([{ id: 'a', x: 100, y: 100, gap: 6, variants: [[{ text: 'Huixtla', colour: 'ink' }]] }], ground);
  expect(label?.box.x1).toBeLessThan(165 - 6);
});
