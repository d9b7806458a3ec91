import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** One step: a whole view of a figure. Its words are in the prose file of the same section. */
export const stepSchema = z.strictObject({
  /** Permanent, unique in the whole story; the anchor that teachers link. */
  id,
  /** The figure drawn; the scene's own where absent. */
  figure: id.optional(),
  /** The caravan's day that the step stands at, for the journey strip; absent: the day of the step before. */
  date: z.iso.date().optional(),
  /** The figure's whole view, checked by the figure's own schema. */
  view: z.record(z.string(), z.unknown()),
});

/** A scene file: one section's structure, written once for both languages. */
export const sceneSchema = z.strictObject({
  id,
  /** Place in the story, from one. */
  order: z.int().positive(),
  /** The figure of every step that names none. */
  figure: id.optional(),
  /** True where the stage offers the live map. */
  liveMap: z.boolean().default(false),
  /** A figure that stands whole after the last step, in flow, with its whole view; its id is permanent too. */
  plate: z.strictObject({ id, figure: id, view: z.record(z.string(), z.unknown()) }).optional(),
  /** The steps in order; empty only for the ledger. */
  steps: z.array(stepSchema),
});

/** A section's structure. */
export type Scene = z.infer<typeof sceneSchema>;

/** A step's structure. */
export type Step = z.infer<typeof stepSchema>;

/** The step before and after one in the whole story: what the keys and buttons lead to. */
export function neighbours(scenes: readonly Scene[], stepId: string): { before?: string; after?: string } {
  const ids = [...scenes].sort((a, b) => a.order - b.order).flatMap((scene) => scene.steps.map((step) => step.id));
  const index = ids.indexOf(stepId);
  const before = ids[index - 1];
  const after = index < 0 ? undefined : ids[index + 1];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
