import { facts as after } from './after.facts.ts';
import { facts as containment } from './containment.facts.ts';
import { facts as count } from './count.facts.ts';
import type { FactDefinition, FactDefinitions } from './define.ts';
import { facts as doors } from './doors.facts.ts';
import { facts as ledger } from './ledger.facts.ts';
import { facts as meeting } from './meeting.facts.ts';
import { nearest } from './nearest.ts';
import { facts as road } from './road.facts.ts';
import { facts as scale } from './scale.facts.ts';
import { facts as site } from './site.facts.ts';
import { facts as unmaking } from './unmaking.facts.ts';
import { facts as who } from './who.facts.ts';

/** Fact files in the order of the story, by section. */
export const sections: Readonly<Record<string, FactDefinitions>> = { road, count, scale, who, meeting, unmaking, doors, containment, after, ledger, site };

/** Puts the sections' facts together. Throws where two sections use one id. */
export function mergeFacts(bySection: Readonly<Record<string, FactDefinitions>>): ReadonlyMap<string, FactDefinition> {
  const merged = new Map<string, FactDefinition>();
  const owner = new Map<string, string>();
  for (const [section, facts] of Object.entries(bySection)) {
    for (const [id, definition] of Object.entries(facts)) {
      const other = owner.get(id);
      if (other !== undefined) throw new Error(`Fact "${id}" is defined in ${other}.facts.ts and in ${section}.facts.ts: define it once.`);
      owner.set(id, section);
      merged.set(id, definition);
    }
  }
  return merged;
}

/** All facts by id. */
export const definitions: ReadonlyMap<string, FactDefinition> = mergeFacts(sections);

/** The definition of a fact. Throws for an unknown id and names the nearest ones. */
export function definitionOf(id: string, all: ReadonlyMap<string, FactDefinition> = definitions): FactDefinition {
  const found = all.get(id);
  if (found !== undefined) return found;
  throw new Error(`No fact "${id}". Nearest: ${nearest(id, [...all.keys()]).join(', ')}. Correct the id, or define it in src/model/facts/.`);
}
