import type { Locale } from '../locales.ts';

/** Words of the tables of the road: map and time–distance diagram. `{0}` stands for a day. */
export const roadTableWords: Record<Locale, {
  readonly stops: string;
  readonly legs: string;
  readonly buses: string;
  readonly line: string;
  readonly tracks: string;
  readonly stop: string;
  readonly state: string;
  readonly what: string;
  readonly came: string;
  readonly lastNight: string;
  readonly to: string;
  readonly from: string;
  readonly days: string;
  readonly mode: string;
  readonly length: string;
  readonly fewest: string;
  readonly most: string;
  readonly by: string;
  readonly direction: string;
  readonly ongoing: string;
  readonly noNight: string;
  readonly oneDay: string;
  readonly kinds: Readonly<Record<'start' | 'night' | 'passed' | 'refused', string>>;
  readonly modes: Readonly<Record<'foot' | 'bus' | 'mixed' | 'unknown' | 'night', string>>;
  readonly directions: Readonly<Record<'back' | 'inland' | 'north' | 'south' | 'unknown' | 'up-coast', string>>;
  readonly units: Readonly<Record<'people' | 'families', string>>;
}> = {
  es: {
    stops: 'El camino hasta el {0}: los lugares en orden, también los que quedan fuera del cuadro',
    legs: 'Los tramos recorridos hasta ese día; solo se dan distancias reportadas, o la suma de dos',
    buses: 'A dónde llevaron los autobuses hasta ese día: una fila por reporte',
    line: 'La línea hasta el {0}: tramos y noches, en orden',
    tracks: 'Los autobuses que dejan la línea: una fila por reporte',
    stop: 'Lugar',
    state: 'Estado',
    what: 'Qué hizo la caravana',
    came: 'Llegó',
    lastNight: 'Última noche',
    to: 'A',
    from: 'De',
    days: 'Días',
    mode: 'Cómo',
    length: 'Distancia reportada',
    fewest: 'Cuántas, mínimo',
    most: 'Cuántas, máximo',
    by: 'Quién los llevó',
    direction: 'Hacia dónde',
    ongoing: 'a medias',
    noNight: 'no pasó la noche',
    oneDay: 'un solo día',
    kinds: { start: 'de aquí salió', night: 'pasó la noche', passed: 'pasó de largo', refused: 'no la dejaron entrar' },
    modes: { foot: 'a pie', bus: 'en autobús', mixed: 'mixto', unknown: 'sin documentar', night: 'en un lugar' },
    directions: { back: 'de regreso', inland: 'tierra adentro', north: 'al norte', south: 'al sur', unknown: 'no se dice', 'up-coast': 'costa arriba' },
    units: { people: 'personas', families: 'familias' },
  },
  en: {
    stops: 'The road up to {0}: its places in order, those beyond the frame too',
    legs: 'The legs covered by that day; only reported lengths are given, or the sum of two',
    buses: 'Where the buses had taken people by that day: one row a report',
    line: 'The line up to {0}: stretches and nights, in order',
    tracks: 'The buses that leave the line: one row a report',
    stop: 'Place',
    state: 'State',
    what: 'What the caravan did',
    came: 'Came',
    lastNight: 'Last night',
    to: 'To',
    from: 'From',
    days: 'Days',
    mode: 'How',
    length: 'Length reported',
    fewest: 'How many, lowest',
    most: 'How many, highest',
    by: 'Who took them',
    direction: 'Which way',
    ongoing: 'in progress',
    noNight: 'no night there',
    oneDay: 'a single day',
    kinds: { start: 'set out from here', night: 'spent the night', passed: 'went by', refused: 'was not let in' },
    modes: { foot: 'on foot', bus: 'by bus', mixed: 'mixed', unknown: 'not documented', night: 'in one place' },
    directions: { back: 'back', inland: 'inland', north: 'north', south: 'south', unknown: 'not said', 'up-coast': 'up the coast' },
    units: { people: 'people', families: 'families' },
  },
};
