/**
 * Spanish names and titles that stand as they are in the pages in English. The build marks each with its language wherever it stands in
 * words of the other (`src/build/site/markForeign.ts`), as it does the publishers whose names need no translation
 * (`src/model/foreignNames.ts`). Names of places and persons are not listed: they are of no language, and a voice that changed for each
 * would break every sentence. Nor are abbreviations.
 */
export const spanishNames: readonly string[] = [
  'Éxodo de la pobreza', 'Éxodo de la Pobreza', 'caravana de la Natividad', 'El Carrusel',
  'Fundación para la Justicia y el Estado Democrático de Derecho', 'Fundación para la Justicia',
  'Secretaría de Relaciones Exteriores', 'Secretaría de Gobernación', 'Unidad de Política Migratoria', 'Servicio Nacional de Migración',
  'Instituto Nacional de Migración', 'Suprema Corte de Justicia de la Nación', 'Boletines Estadísticos',
  'Diario de Cuba', 'Lo de Hoy', 'Primera Plana', 'CiberCuba', 'CubaNet', '7 Días', 'De Huixtla al norte',
];

/** English ones, for the pages in Spanish. */
export const englishNames: readonly string[] = [
  'Secretary of Homeland Security', 'Homeland Security Advisor', 'Homeland Security', 'Secretary of National Security', 'National Security Advisor',
  'CBP One', 'Remain in Mexico', 'Border Patrol', 'North from Huixtla', 'Exodus from Poverty',
  'The New York Times', 'The Washington Post', 'The Wall Street Journal', 'Los Angeles Times', 'USA Today', 'Associated Press', 'Federal Register',
];
