/**
 * What may stand in quotation marks without being a quotation: names of the caravan, of a practice, of an institution, and the terms
 * that a government counts by. The only list of its kind; every other quotation is a row of `data/quotations.csv`.
 */
export const quotedNames: readonly string[] = [
  'Éxodo de la pobreza', 'Exodus from Poverty', 'El Carrusel', 'evento', 'event', 'Fundación para la Justicia', 'Foundation for Justice',
];
