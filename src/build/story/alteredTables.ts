import { addDays } from '../../model/dates.ts';
import type { Tables } from '../../model/readTables.ts';
import { originOf, setOrigin } from '../../model/rowOrigins.ts';

/** Numbers that are dates, places or ranks, and lengths of the schematic line, which no picture may print: they stay as they are. */
const kept = /^(?:year|fiscal_year|order|seq|paragraph|geonames_id|lat|lon|last_lat|last_lon|rounded_to|population|elevation_m|chain_km|ratio)$/;
/** Tables whose rows are counted: they get each row twice. */
const counted = ['claims', 'caravans'];
const extraDays = 3;

/** A number from 0 to 1 that depends on nothing but the text (FNV-1a). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 8) / 0x1000000;
}

/** Another value of a cell: of the same kind and sign, never the old one; both ends of a range move alike. */
function otherValue(value: number, of: string): number {
  const other = value * (0.55 + 0.3 * fraction(of)) + (value < 0 ? -4 : 4) + Math.floor(5 * fraction(`${of}+`));
  return Number.isInteger(value) ? Math.round(other) : Math.round(other * 10) / 10;
}

/**
 * The tables as they might have been: every number another, the caravan's first day earlier, caravans and claims twice as many. What a
 * picture prints over both sets of tables alike does not come from a table. `salt` gives another such set.
 */
export function alteredTables(tables: Tables, salt: string): Tables {
  const altered = Object.entries(tables).map(([table, rows]: [string, readonly object[]]) => {
    const others = rows.map((row, index) => {
      const other = Object.fromEntries(
        Object.entries(row).map(([column, value]: [string, unknown]) => [column, typeof value === 'number' && !kept.test(column) ? otherValue(value, `${salt}${table}${index}${column.replace(/(?:^|_)(?:low|high)$/, '')}`) : value]),
      );
      if (table === 'caravan-events' && index === 0) other['date'] = addDays(String(other['date']), -extraDays);
      setOrigin(other, originOf(row));
      return other;
    });
    return [table, counted.includes(table) ? others.flatMap((row) => [row, { ...row, id: `${String(row['id'])}-again` }]) : others];
  });
  return Object.fromEntries(altered) as Tables;
}
