/**
 * Names that hold a figure and are no figure of ours: laws, programmes, roads, papers, licences, a rate's unit. The only list of its kind;
 * the check of bare figures lets these through, word for word, in both languages.
 */
export const exemptNames: readonly string[] = [
  'Title 42', 'Título 42', 'Title 8', 'Título 8', 'CBP One',
  'Proclamation 10773', 'Proclama 10773', 'Proclamation 10888', 'Proclama 10888',
  'highway 200', 'Highway 200', 'carretera 200', 'carretera federal 200', 'federal highway 200', 'la federal 200', 'la 200', 'the 200',
  'highway 190', 'Highway 190', 'carretera 190', 'carretera federal 190', 'federal highway 190', 'la federal 190', 'la 190', 'the 190',
  'highway 145', 'carretera federal 145', 'la 145', 'highway 185', 'carretera federal 185', 'la 185',
  '24 Horas Puebla', '24 Horas', '7 Días', 'Hora 25', 'Noticias 365',
  'CC BY 4.0', 'Atribución 4.0', 'Attribution 4.0', '17 USC 105', 'WCAG 2.2', 'W3C', 'ISO 3166', 'WGS 84',
  'returns per 100 events', 'devoluciones por cada 100 eventos',
];
