import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { labelSize, stillBox, type StillSize } from '../charts/svg/mark.ts';
import { cameraFor } from './cameras.ts';
import { fromMercator, pointPlacer, toMercator, worldPixels, type Camera } from './project.ts';
import { busOffset, stopRadius } from './routeLook.ts';
import type { StepSource } from './style.ts';
import { busLane, renderTwin, stopPixel, type RoadFrame, type RoadView } from './twin.ts';

/** One step of the live map: where it looks and what its changing sources hold. */
export interface LiveStep {
  readonly camera: Camera;
  readonly sources: Readonly<Record<StepSource, FeatureCollection>>;
}

function collection<G extends LineString | Point>(features: readonly Feature<G>[]): FeatureCollection<G> {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Six decimals, a tenth of a metre: no pixel is lost at zoom 9. */
function rounded(degrees: readonly number[]): number[] {
  return degrees.map((value) => Math.round(value * 1e6) / 1e6);
}

/** Pixels of a view back to degrees. */
function unproject(camera: Camera, size: StillSize, [x, y]: readonly [number, number]): number[] {
  const world = worldPixels(camera.zoom);
  const [cx, cy] = toMercator(camera.lng, camera.lat);
  const { width, height } = stillBox[size];
  return rounded(fromMercator(cx + (x - width / 2) / world, cy + (y - height / 2) / world));
}

/**
 * What MapLibre shows at a step: the same legs, stops and labels as the still's twin, the labels where the twin has
 * placed them (each line by the middle of its left edge).
 */
export function deriveLiveStep(view: RoadView, frame: RoadFrame): LiveStep {
  const { size, base } = frame;
  const camera = cameraFor(view.camera, size);
  const { progress, labels } = renderTwin(view, frame);
  const radius = stopRadius(camera.zoom);
  const place = pointPlacer(camera, stillBox[size]);
  const point = (coordinates: readonly number[], properties: Record<string, unknown>): Feature<Point> => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: rounded(coordinates) } });
  return {
    camera,
    sources: {
      legs: collection(
        progress.legs
          .filter(({ pointsReached }) => pointsReached > 1)
          .map((leg): Feature<LineString> => ({
            type: 'Feature',
            properties: { id: leg.leg.id, mode: leg.leg.mode, offset: busLane(leg, progress.legs) * busOffset(camera.zoom) },
            geometry: { type: 'LineString', coordinates: leg.leg.points.slice(0, leg.pointsReached).map(({ lng, lat }) => rounded([lng, lat])) },
          })),
      ),
      destinations: collection(progress.destinations.map(({ id, point: { lng, lat } }) => point([lng, lat], { id, radius }))),
      stops: collection(
        progress.stops.map((stopped, index) => {
          const { stop } = stopped;
          const isHere = index === progress.stops.length - 1;
          return point(unproject(camera, size, stopPixel(stopped, place, radius)), { id: stop.id, kind: stop.kind, isHere, radius: stop.kind === 'refused' ? radius * 0.8 : stop.kind === 'passed' ? radius * (isHere ? 0.7 : 0.5) : radius });
        }),
      ),
      labels: collection(
        labels.flatMap(({ id, lines }) => {
          const isSea = base.labels.some((label) => label.kind === 'sea' && `base-${label.id}` === id);
          return lines.map(({ text, x, y, colour, weight }) => point(unproject(camera, size, [x, y - labelSize[size] * 0.44]), { text, colour, isSea, isBold: weight === 'bold', size: labelSize[size] }));
        }),
      ),
    },
  };
}
