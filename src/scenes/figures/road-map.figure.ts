import { z } from 'astro/zod';
import { lightBase } from '../../maps/lightBase.ts';
import { readBaseMap } from '../../maps/baseMap.ts';
import { cameraIds } from '../../maps/cameras.ts';
import { renderTwin } from '../../maps/twin.ts';
import { defineFigure } from '../figure.ts';

/** What a step's map shows: where it looks, and how far the road is drawn. */
const viewSchema = z.strictObject({
  /** A camera of `src/maps/cameras.ts`. */
  camera: z.enum(cameraIds),
  /** Id of the event in `caravan-events` at whose end the reader stands. */
  reach: z.string().min(1),
});

/** The map of the road, drawn as far as the reader has come; the live map's exact twin. */
export const figure = defineFigure<z.infer<typeof viewSchema>>({
  id: 'road-map',
  viewSchema,
  tables: ['caravan-events', 'route-legs', 'route-waypoints', 'bus-transfers', 'places'],
  hasLight: true,
  draw: (view, { locale, size, tables, detail }) => renderTwin(view, { locale, size, tables, detail, base: detail === 'light' ? lightBase(readBaseMap()) : readBaseMap() }).drawing,
});
