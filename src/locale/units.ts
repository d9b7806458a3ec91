import type { Locale } from './locales.ts';

/** Spanish of every unit that a fact may have; the English is the unit's own name. */
const spanish: Readonly<Record<string, string>> = {
  '°C': '°C',
  'appointments a day': 'citas al día',
  'arrests, as the article says': 'arrestos, según el artículo',
  buses: 'autobuses',
  caravans: 'caravanas',
  claims: 'afirmaciones',
  comparisons: 'comparaciones',
  countries: 'países',
  crossings: 'cruces',
  days: 'días',
  'detentions, as the article says': 'detenciones, según el artículo',
  entries: 'entradas',
  events: 'eventos',
  'events a day': 'eventos al día',
  'events a month': 'eventos al mes',
  'events a square': 'eventos por cuadro',
  families: 'familias',
  flights: 'vuelos',
  'gotaways per encounter': 'cruces sin detener por encuentro',
  hours: 'horas',
  km: 'km',
  laws: 'leyes',
  letters: 'oficios de salida',
  megabytes: 'megabytes',
  'mean days': 'días promedio',
  miles: 'millas',
  months: 'meses',
  nationalities: 'nacionalidades',
  people: 'personas',
  'people a month': 'personas al mes',
  'people, as the article says': 'personas, según el artículo',
  returns: 'devoluciones',
  'returns per 100 events': 'devoluciones por cada 100 eventos',
  share: 'del total',
  'share of crossings': 'de los cruces',
  'share of encounters': 'de los encuentros',
  'share of events': 'de los eventos',
  'share of votes': 'de los votos',
  sources: 'fuentes',
  times: 'veces',
  witnesses: 'testigos',
};

/** English where the unit's name does not follow a number well. */
const english: Readonly<Record<string, string>> = {
  share: 'of the whole',
  'share of crossings': 'of crossings',
  'share of encounters': 'of encounters',
  'share of events': 'of events',
  'share of votes': 'of votes',
};

/** Units of one: what stands after "un" or "one". */
const single: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  witnesses: { es: 'testigo', en: 'witness' },
};

/** A fact's unit as it follows a number in a note. Throws for a unit without Spanish, and for one of a unit without its singular. */
export function writeUnit(unit: string, locale: Locale, isOne = false): string {
  const translated = spanish[unit];
  if (translated === undefined) throw new Error(`The unit "${unit}" has no Spanish in src/locale/units.ts. Add it, or use a unit that is there.`);
  if (isOne) {
    const one = single[unit]?.[locale];
    if (one === undefined) throw new Error(`The unit "${unit}" has no singular in src/locale/units.ts, and a fact of it is one. Add it in both languages.`);
    return one;
  }
  return locale === 'es' ? translated : (english[unit] ?? unit);
}
