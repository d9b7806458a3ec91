import type { Locale } from '../../locale/locales.ts';

/**
 * What the story counts, as a pattern of the noun that follows a number. A year or an ordinal before one of these is no date:
 * "2018 encuentros", "the 28th caravan".
 */
export const countedThings: Record<Locale, string> = {
  es: '(?:%|por ciento|°|grados|kil[oó]metr\\p{L}*|km|millas?|horas?|d[ií]as?|noches?|meses|años|personas?|gente|migrantes|caminantes|niñ[oa]s|mujeres|hombres|familias?|autobús|autobuses|vuelos?|caravanas?|encuentros?|eventos?|registros?|cruces|entradas?|devoluciones|deportaciones|solicitudes|citas|permisos|oficios|afirmaciones|fuentes?|testigos?|leyes|países|nacionalidades|tramos?|pasos|cuadros|muert[oa]s|muertes|de cada|mil(?!\\p{L})|mill[oó]n\\p{L}*|veces)',
  en: '(?:%|per ?cent|percent|°|degrees|kilomet\\p{L}*|km|miles?|hours?|days?|nights?|months|years|people|persons?|migrants?|walkers|children|women|men|famil(?:y|ies)|bus(?:es)?|flights?|caravans?|encounters?|events?|records|crossings?|entr(?:y|ies)|returns|deportations|removals|applications|appointments|permits|letters|claims?|sources?|witness(?:es)?|laws|countries|nationalities|legs?|steps|squares?|dead|deaths|in every|thousand|million|times)',
};
