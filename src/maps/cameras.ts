import { stillBox, type StillSize } from '../charts/svg/mark.ts';
import { fitCamera, type Padding } from './fitCamera.ts';
import type { Camera, Extent } from './project.ts';

/** The extents that the views of the road must show, by the camera's name. */
const extents = {
  tapachula: [-92.46, 14.68, -92.1, 15.1],
  'alvaro-obregon': [-92.56, 14.72, -92.2, 15.16],
  huixtla: [-93.06, 14.84, -92.24, 15.48],
  'cerro-gordo': [-92.72, 14.96, -92.34, 15.38],
  escuintla: [-92.92, 14.98, -92.46, 15.46],
  mapastepec: [-93.02, 14.84, -92.22, 15.54],
  boarding: [-94.25, 14.8, -91.75, 18.1],
  regrouped: [-94.15, 15.25, -92.6, 16.95],
  isthmus: [-94.92, 16.08, -93.8, 16.72],
  juchitan: [-95.58, 16.2, -94.66, 16.68],
  veracruz: [-97.3, 16.15, -94.35, 18.85],
  orizaba: [-97.32, 18.4, -96.26, 19.0],
  'trail-lost': [-98.5, 14.55, -91.7, 19.75],
} as const satisfies Record<string, Extent>;

/** The name of a camera. */
export type CameraId = keyof typeof extents;

/** Every camera's name, for schemas. */
export const cameraIds = Object.keys(extents) as [CameraId, ...CameraId[]];

/** Room for the note, the scale and the legend below the map, and for labels at the sides. */
export const framePadding: Record<StillSize, Padding> = {
  n: { top: 18, right: 18, bottom: 84, left: 18 },
  w: { top: 40, right: 40, bottom: 100, left: 40 },
};

/** The view of a camera in a still of a size. */
export function cameraFor(id: CameraId, size: StillSize): Camera {
  return fitCamera(extents[id], stillBox[size], framePadding[size]);
}
