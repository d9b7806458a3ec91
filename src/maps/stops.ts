/** What the caravan did at a place. */
export type StopKind =
  /** Where it set out. */
  | 'start'
  /** A night or more. */
  | 'night'
  /** Went through, or paused. */
  | 'passed'
  /** Was not let in. */
  | 'refused';

/** A place of the road and the rows of `caravan-events` that date it. */
export interface Stop {
  readonly id: string;
  /** Name in `route-waypoints`. */
  readonly place: string;
  /** Name on the map where the full one is long. */
  readonly short?: string;
  readonly kind: StopKind;
  /** The event of coming there (or, at the start, of leaving). */
  readonly arrival: string;
  /** The event of leaving: the last night is the one before. Absent where one night is all that is reported. */
  readonly left?: string;
  /** 1 is named on far views, 2 on close ones. */
  readonly rank: 1 | 2;
}

/** The stops in the order of the road. */
export const stops: readonly Stop[] = [
  { id: 'tapachula', place: 'Tapachula', kind: 'start', arrival: '2023-12-24-depart-tapachula', rank: 1 },
  { id: 'viva-mexico', place: 'Viva México', kind: 'passed', arrival: '2023-12-24-pass-viva-mexico', rank: 2 },
  { id: 'alvaro-obregon', place: 'Álvaro Obregón', kind: 'night', arrival: '2023-12-24-arrive-alvaro-obregon', left: '2023-12-25-depart-alvaro-obregon', rank: 2 },
  { id: 'huixtla', place: 'Huixtla', kind: 'night', arrival: '2023-12-25-arrive-huixtla', left: '2023-12-26-depart-huixtla', rank: 1 },
  { id: 'cerro-gordo', place: 'Cerro Gordo', kind: 'passed', arrival: '2023-12-26-pass-cerro-gordo', rank: 2 },
  { id: 'villa-comaltitlan', place: 'Villa Comaltitlán', kind: 'night', arrival: '2023-12-26-arrive-villa-comaltitlan', rank: 2 },
  { id: 'escuintla', place: 'Escuintla', kind: 'night', arrival: '2023-12-27-arrive-escuintla', rank: 2 },
  { id: 'mapastepec', place: 'Mapastepec', kind: 'night', arrival: '2023-12-28-arrive-mapastepec', left: '2024-01-03-bused-to-berriozabal', rank: 1 },
  { id: 'arriaga', place: 'Arriaga', kind: 'night', arrival: '2024-01-06-regroup-arriaga', left: '2024-01-08-depart-arriaga', rank: 1 },
  { id: 'chahuites', place: 'Chahuites', kind: 'passed', arrival: '2024-01-08-arrive-chahuites', rank: 2 },
  { id: 'tapanatepec', place: 'San Pedro Tapanatepec', short: 'Tapanatepec', kind: 'night', arrival: '2024-01-08-arrive-tapanatepec', left: '2024-01-13-depart-tapanatepec', rank: 2 },
  { id: 'zanatepec', place: 'Santo Domingo Zanatepec', short: 'Zanatepec', kind: 'refused', arrival: '2024-01-13-zanatepec-refuses-entry', rank: 2 },
  { id: 'niltepec', place: 'Santiago Niltepec', short: 'Niltepec', kind: 'refused', arrival: '2024-01-14-niltepec-refuses-entry', rank: 2 },
  { id: 'santo-domingo-ingenio', place: 'Santo Domingo Ingenio', kind: 'night', arrival: '2024-01-14-arrive-santo-domingo-ingenio', left: '2024-01-18-pass-la-ventosa', rank: 2 },
  { id: 'la-ventosa', place: 'La Ventosa', kind: 'passed', arrival: '2024-01-18-pass-la-ventosa', rank: 2 },
  { id: 'juchitan', place: 'Juchitán de Zaragoza', short: 'Juchitán', kind: 'night', arrival: '2024-01-18-arrive-juchitan', left: '2024-01-20-arrive-tehuantepec', rank: 1 },
  { id: 'tehuantepec', place: 'Santo Domingo Tehuantepec', short: 'Tehuantepec', kind: 'night', arrival: '2024-01-20-arrive-tehuantepec', left: '2024-01-22-arrive-jalapa-del-marques', rank: 2 },
  { id: 'jalapa-del-marques', place: 'Jalapa del Marqués', kind: 'night', arrival: '2024-01-22-arrive-jalapa-del-marques', left: '2024-01-23-board-hired-buses', rank: 2 },
  { id: 'tierra-blanca', place: 'Tierra Blanca', kind: 'night', arrival: '2024-01-24-arrive-tierra-blanca', left: '2024-01-25-walk-on-from-tierra-blanca', rank: 1 },
  { id: 'cordoba', place: 'Córdoba', kind: 'night', arrival: '2024-01-29-arrive-cordoba', left: '2024-01-31-arrive-cuautlapan', rank: 1 },
  { id: 'cuautlapan', place: 'Cuautlapan', kind: 'night', arrival: '2024-01-31-arrive-cuautlapan', left: '2024-02-01-through-orizaba', rank: 2 },
  { id: 'orizaba', place: 'Orizaba', kind: 'passed', arrival: '2024-02-01-through-orizaba', rank: 2 },
  { id: 'rincon-de-las-doncellas', place: 'Rincón de las Doncellas', kind: 'night', arrival: '2024-02-01-arrive-rincon-de-las-doncellas', rank: 2 },
  { id: 'azumbilla', place: 'Azumbilla', kind: 'passed', arrival: '2024-02-03-azumbilla', rank: 2 },
  { id: 'canada-morelos', place: 'Cañada Morelos', kind: 'night', arrival: '2024-02-03-canada-morelos', rank: 1 },
];
