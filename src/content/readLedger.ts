import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Locale } from '../locale/locales.ts';
import { parseYaml } from '../scenes/readYaml.ts';

const ledgerSchema = z.record(
  z.string().regex(/^c\d{2}$/, 'a claim is named c and two figures'),
  z.strictObject({ claim: z.string().trim().min(1), note: z.string().trim().min(1) }),
);

/** The words of the ledger by claim: our paraphrase and what the record holds. */
export type LedgerWords = z.infer<typeof ledgerSchema>;

/** File of the ledger's words, from the project's root. */
export const ledgerFile = (locale: Locale): string => `src/content/ledger/${locale}.yaml`;

/** Reads the ledger's words in one language. Throws with file, line and field, and where a claim has no words or words no claim. */
export function readLedger(locale: Locale, claimIds: readonly string[]): LedgerWords {
  const file = ledgerFile(locale);
  const words = parseYaml(readFileSync(join(process.cwd(), file), 'utf8'), ledgerSchema, { file });
  const missing = claimIds.filter((id) => !(id in words));
  const unknown = Object.keys(words).filter((id) => !claimIds.includes(id));
  if (missing.length > 0) throw new Error(`${file}: no words for ${missing.join(', ')}. Write claim and note.`);
  if (unknown.length > 0) throw new Error(`${file}: ${unknown.join(', ')} are no claims of seeds/origin.json. Correct the ids.`);
  return words;
}
