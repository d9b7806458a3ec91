import { csvLine } from '../model/csvLine.ts';
import type { TableRows } from '../model/rows.ts';

/** The claims as a CSV like the other tables, since they stand in `seeds/origin.json`: a head and one row per claim. */
export function claimsCsv(claims: readonly TableRows['claims'][]): string {
  const head = ['id', 'paragraph', 'paraphrase_en', 'kind', 'verdict', 'sources'];
  const rows = claims.map((claim) => [claim.id, claim.paragraph, claim.paraphrase_en, claim.kind, claim.verdict, claim.sources.join(';')]);
  return [head, ...rows].map(csvLine).join('\n') + '\n';
}
