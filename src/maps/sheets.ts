import { stillBox, type StillSize } from '../charts/svg/mark.ts';
import { cameraFor, cameraIds, type CameraId } from './cameras.ts';
import { visibleExtent, type Extent } from './project.ts';

/**
 * A sheet: one piece of base map, the same in every still that shows it, placed by the camera's transform.
 * Below the finer ones lies `south`, so that a camera in motion never sees an edge.
 */
export const sheetIds = ['south', 'coast', 'plain', 'isthmus', 'orizaba'] as const;

/** The name of a sheet. */
export type SheetId = (typeof sheetIds)[number];

/** All the south, for far views and under the finer sheets; the relief's shadows are cut to it. */
export const southExtent: Extent = [-100.4, 12.1, -89.4, 20.9];

/** What the finer base map covers: everywhere this caravan was or was sent. */
export const routeExtent: Extent = [-99.2, 13.4, -90.2, 20.2];

/** From this zoom on the finer base map is drawn; the coarser one is simplified to less than a pixel below it. */
export const nearZoom = 7.5;

const nearSheets: Partial<Record<CameraId, SheetId>> = {
  tapachula: 'coast',
  'alvaro-obregon': 'coast',
  huixtla: 'coast',
  'cerro-gordo': 'coast',
  escuintla: 'coast',
  mapastepec: 'coast',
  regrouped: 'plain',
  isthmus: 'isthmus',
  juchitan: 'isthmus',
  orizaba: 'orizaba',
};

/** The sheet whose detail a camera shows. */
export function sheetFor(id: CameraId, size: StillSize): SheetId {
  return cameraFor(id, size).zoom >= nearZoom ? (nearSheets[id] ?? 'south') : 'south';
}

/** Where a sheet is cut: around everything that its cameras see, with a small margin. */
export function sheetExtent(sheet: SheetId, size: StillSize): Extent {
  if (sheet === 'south') return southExtent;
  const seen = cameraIds.filter((id) => sheetFor(id, size) === sheet).map((id) => visibleExtent(cameraFor(id, size), stillBox[size]));
  if (seen.length === 0) throw new RangeError(`Sheet ${sheet}: no camera of size ${size} shows it.`);
  const margin = 0.02;
  const [west, south, east, north] = [0, 1, 2, 3].map((side) => seen.map((extent) => extent[side] as number)) as [number[], number[], number[], number[]];
  return [Math.min(...west) - margin, Math.min(...south) - margin, Math.max(...east) + margin, Math.max(...north) + margin];
}
