import { describe, expect, test } from 'vitest';
import { stillBox } from '../../../src/charts/svg/mark.ts';
import { cameraFor, cameraIds } from '../../../src/maps/cameras.ts';
import { fitCamera } from '../../../src/maps/fitCamera.ts';
import { fromMercator, pointPlacer, toMercator, viewProjection, visibleExtent } from '../../../src/maps/project.ts';

const size = { width: 800, height: 760 };

/** MapLibre's own transform (`mercatorXfromLng`, `mercatorYfromLat`, a world of 512·2^zoom pixels), written out. */
function mapLibrePixel(lng: number, lat: number, camera: { lng: number; lat: number; zoom: number }): [number, number] {
  const x = (value: number): number => (180 + value) / 360;
  const y = (value: number): number => (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (value * Math.PI) / 360))) / 360;
  const world = 512 * 2 ** camera.zoom;
  return [(x(lng) - x(camera.lng)) * world + size.width / 2, (y(lat) - y(camera.lat)) * world + size.height / 2];
}

describe('the projection is that of a MapLibre view', () => {
  const camera = { lng: -92.6, lat: 15.12, zoom: 8.7 };

  test.each([['Tapachula', -92.2589, 14.9054], ['Cañada Morelos', -97.4207, 18.7355], ['the equator', 0, 0], ['Tijuana', -117.0037, 32.5027]])('%s', (_name, lng, lat) => {
    const [x, y] = mapLibrePixel(lng, lat, camera);
    expect(viewProjection(camera, size)([lng, lat])?.[0]).toBeCloseTo(x, 6);
    expect(viewProjection(camera, size)([lng, lat])?.[1]).toBeCloseTo(y, 6);
    expect(pointPlacer(camera, size)(lng, lat)[0]).toBeCloseTo(x, 6);
    expect(pointPlacer(camera, size)(lng, lat)[1]).toBeCloseTo(y, 6);
  });

  test('the centre is the middle of the frame', () => {
    expect(pointPlacer(camera, size)(camera.lng, camera.lat)).toEqual([400, 380]);
  });

  test('a zoom level doubles distances from the centre', () => {
    const near = pointPlacer({ ...camera, zoom: 8 }, size)(-92.5, 15);
    const nearer = pointPlacer({ ...camera, zoom: 9 }, size)(-92.5, 15);
    expect(nearer[0] - 400).toBeCloseTo(2 * (near[0] - 400), 6);
    expect(nearer[1] - 380).toBeCloseTo(2 * (near[1] - 380), 6);
  });

  test('the unit square goes there and back', () => {
    const [lng, lat] = fromMercator(...toMercator(-92.4634, 15.1392));
    expect(lng).toBeCloseTo(-92.4634, 10);
    expect(lat).toBeCloseTo(15.1392, 10);
  });
});

describe('cameras', () => {
  test('an extent fits inside the padding and touches it on one axis', () => {
    const padding = { top: 20, right: 10, bottom: 90, left: 30 };
    const extent = [-94, 15, -92, 16.5] as const;
    const camera = fitCamera(extent, size, padding);
    const [x0, y0] = pointPlacer(camera, size)(extent[0], extent[3]);
    const [x1, y1] = pointPlacer(camera, size)(extent[2], extent[1]);
    expect(x0).toBeGreaterThanOrEqual(30 - 0.5);
    expect(x1).toBeLessThanOrEqual(790 + 0.5);
    expect(y0).toBeGreaterThanOrEqual(20 - 0.5);
    expect(y1).toBeLessThanOrEqual(670 + 0.5);
    expect(Math.max((x1 - x0) / 760, (y1 - y0) / 650)).toBeGreaterThan(0.98);
  });

  test('a small extent is not seen closer than zoom 9', () => {
    expect(fitCamera([-92.27, 14.9, -92.26, 14.91], size, { top: 0, right: 0, bottom: 0, left: 0 }).zoom).toBe(9);
  });

  test('an extent turned round is refused in words', () => {
    expect(() => fitCamera([-92, 15, -94, 16], size, { top: 0, right: 0, bottom: 0, left: 0 })).toThrow(/west < east/);
  });

  test.each(cameraIds)('%s is at most zoom 9 at both sizes and stays on the base map', (id) => {
    for (const still of ['n', 'w'] as const) {
      const camera = cameraFor(id, still);
      expect(camera.zoom).toBeLessThanOrEqual(9);
      const [west, south, east, north] = visibleExtent(camera, stillBox[still]);
      expect(west).toBeGreaterThan(-100.4);
      expect(south).toBeGreaterThan(12.1);
      expect(east).toBeLessThan(-89.4);
      expect(north).toBeLessThan(20.9);
    }
  });
});
