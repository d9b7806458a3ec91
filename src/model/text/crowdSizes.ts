import { caravanCountOf, type CaravanCount } from '../caravanCounts.ts';
import type { Problem } from '../dataError.ts';
import type { Fact, Facts } from '../facts/resolve.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Tables } from '../readTables.ts';
import type { TableId, TableRows } from '../rows.ts';
import { rowAt } from '../rowOrigins.ts';
import { daysNamed, type NamedDay } from './datesIn.ts';
import { maskPassage, wordsIn, type Passage } from './passage.ts';
import { sourceNames } from './sourceNames.ts';

type Claim = Readonly<Record<string, unknown>>;

/** What a claimant may be called besides its name: where its row has the first pattern, the words may have the second. */
const roles: Record<Locale, readonly (readonly [inRow: RegExp, inWords: RegExp])[]> = {
  es: [
    [/presidente/iu, /presidente|López Obrador/iu],
    [/autoridades/iu, /autoridades/iu],
    [/registro/iu, /registro/iu],
    [/organizador/iu, /organizador|quienes la organizan/iu],
    [/activistas/iu, /activistas/iu],
    [/página|periódicos|prensa/iu, /página|periódicos|diarios|prensa|reporte|(?<!\p{L})nota(?!\p{L})/iu],
    [/sin decir quién contó/iu, /no se dice quién contó|nadie firma/iu],
  ],
  en: [
    [/president/iu, /president|López Obrador/iu],
    [/authorities/iu, /authorities/iu],
    [/register/iu, /register/iu],
    [/organi[sz]er/iu, /organi[sz]er/iu],
    [/activists/iu, /activists/iu],
    [/page|newspapers|press/iu, /page|newspapers|press|report/iu],
    [/counter unnamed/iu, /who counted is not said|unsigned/iu],
  ],
};
/** Words that say that it depends on the source; for one claim of the press, that it is another report's. */
const bySource: Record<Locale, RegExp> = {
  es: /según (?:quien|quién|la fuente|el reporte|el medio)|por fuente|nombre de quien dio la cifra/iu,
  en: /(?:depending on|according to) (?:who|the (?:source|report))|by (?:source|report)|name of who gave the figure/iu,
};
const otherReports: Record<Locale, RegExp> = { es: /otros (?:reportes|dicen|medios)|según (?:el (?:medio|reporte)|los reportes)|los (?:reportes|medios) cuentan/iu, en: /other(?:s| reports?) (?:that day )?say|by report|reports count/iu };
/** Words for the first day, where every claim of it is meant. */
const atStart: Record<Locale, RegExp> = { es: /al (?:principio|inicio|salir)|sale de Tapachula|la salida/iu, en: /at (?:the|its) start|leaves Tapachula|the start/iu };
const firstDay = '2023-12-24';

function rowsOf(fact: Fact, tables: Tables): { table: TableId; row: Claim }[] {
  return fact.origins.flatMap(({ table, line }) => {
    const row = rowAt(tables, table as TableId, line);
    return row === undefined ? [] : [{ table: table as TableId, row: row as unknown as Claim }];
  });
}

/** What a fact counts of the caravan's people (or families): the whole, a part; undefined where it counts others or none. */
export function crowdOf(fact: Fact, tables: Tables): CaravanCount | undefined {
  if (!/^(?:people|families)(?:,|$)/.test(fact.unit)) return undefined;
  return rowsOf(fact, tables).map(({ table, row }) => caravanCountOf(table, row as unknown as TableRows[TableId])).find((count) => count !== undefined);
}

/** Names in a claimant: "a Civil Protection delegate, to EFE" gives Civil Protection and EFE. */
function namesIn(who: string): string[] {
  return who.match(/\p{Lu}[\p{L}\d.]+(?:\s+(?:de(?:l)?\s+|la\s+|of\s+)?\p{Lu}[\p{L}\d.]+)*|\d+ \p{Lu}\p{L}+/gu) ?? [];
}

function whoSays(words: string, claims: readonly Claim[], locale: Locale): boolean {
  const said = words.replace(/\s+/g, ' ');
  if (claims.length > 1 && bySource[locale].test(said)) return true;
  return claims.some((claim) => {
    const who = String(claim[`who_${locale}`] ?? '');
    return (
      namesIn(who).some((name) => said.includes(name)) ||
      roles[locale].some(([inRow, inWords]) => inRow.test(who) && inWords.test(said)) ||
      (claim['claimed_by_kind'] === 'press' && otherReports[locale].test(said))
    );
  });
}

/** For a part: the publisher or agency of one of its sources, or that it is by report. */
function isReported(words: string, fact: Fact, locale: Locale, tables: Tables): boolean {
  const said = words.replace(/\s+/g, ' ');
  return otherReports[locale].test(said) || sourceNames(fact.sourceIds, tables).some((name) => said.includes(name));
}

function saysWhen(words: string, claims: readonly Claim[], locale: Locale): boolean {
  const days = [...new Set(claims.flatMap((claim) => [...String(claim['date'] ?? claim['period']).split('/'), ...(typeof claim['date_end'] === 'string' ? [claim['date_end']] : [])]))];
  const named = daysNamed(words, locale);
  const isNamed = (date: string): boolean => {
    const [, month, day] = date.split('-').map(Number);
    return named.some((found: NamedDay) => found.day === day && (found.month === undefined || found.month === month));
  };
  if (days.some(isNamed) || (days.includes(firstDay) && atStart[locale].test(words))) return true;
  return days.length > 1 && named.some(({ month, day }) => day === undefined && days.some((date) => Number(date.split('-')[1]) === month));
}

/**
 * A crowd size without who or when. Who must stand in its own paragraph (a title: in its step), by the claimant's name or role as the
 * row has it; for a range over several claims, that it depends on the source. When: the row's day in the words of its step
 * (outside steps, in its own passage). A part of the caravan needs who: a source of its row. What the article claims is the article's.
 */
export function crowdSizes(passages: readonly Passage[], facts: Facts, tables: Tables): Problem[] {
  const wordsOf = (passage: Passage) => wordsIn(passage).map(({ text }) => text).join(' ');
  return passages.filter(({ attributed }) => attributed !== true).flatMap((passage) =>
    maskPassage(passage).tags.flatMap((tag) => {
      if (tag.name !== 'Fact') return [];
      const fact = facts.resolve(tag.attributes['id'] ?? '');
      const crowd = crowdOf(fact, tables);
      if (crowd === undefined) return [];
      const claims = rowsOf(fact, tables).map(({ row }) => row);
      const step = passages.filter((other) => other === passage || (passage.stepId !== undefined && other.stepId === passage.stepId && !other.field.endsWith('alternative')));
      const stepWords = step.map(wordsOf).join(' ');
      const at = { file: passage.file, line: tag.line, field: passage.field, value: tag.source };
      const claimants = claims.map((claim) => String(claim[`who_${passage.locale}`] ?? '')).filter((who) => who !== '').slice(0, 3).join('; ');
      const near = passage.field.endsWith('title') ? stepWords : wordsOf(passage);
      const isTold = whoSays(near, claims, passage.locale) || (crowd === 'part' && isReported(near, fact, passage.locale, tables));
      return [
        ...(isTold ? [] : [{ ...at, fault: 'a crowd size without who says so', fix: `name who in the same paragraph: ${claimants || sourceNames(fact.sourceIds, tables).slice(0, 3).join('; ')}` }]),
        ...(crowd === 'part' || saysWhen(stepWords, claims, passage.locale) ? [] : [{ ...at, fault: 'a crowd size without when', fix: `name the day: ${fact.period}` }]),
      ];
    }),
  );
}
