import type { Locale } from '../locales.ts';

/** Words of the tables of section `doors`. `{0}`, `{1}` stand for years or figures. */
export const doorsTableWords: Record<Locale, {
  readonly claims: string;
  readonly applications: string;
  readonly office: string;
  readonly officeName: string;
  readonly inOffice: string;
  readonly inCountry: string;
  readonly programmes: string;
  readonly programme: string;
  readonly offer: string;
  readonly ports: string;
  readonly encounters: string;
  readonly squares: string;
  readonly encountersVen: string;
  readonly flown: string;
  readonly asked: string;
  readonly askedBy: string;
  readonly whatAsked: string;
  readonly existing: string;
  readonly figure: string;
}> = {
  es: {
    claims: 'Personas que pidieron refugio en México, por año',
    applications: 'Solicitantes',
    office: 'La parte de Tapachula, contra el total nacional que se publicó con ella',
    officeName: 'Oficina',
    inOffice: 'Solicitantes en la oficina',
    inCountry: 'Solicitantes en el país',
    programmes: 'Los dos programas',
    programme: 'Programa',
    offer: 'Lo que ofrecía',
    ports: 'Encuentros en los puertos de entrada de la frontera suroeste, por mes',
    encounters: 'Encuentros',
    squares: 'Lo que se dibuja en cuadros, {0}',
    encountersVen: 'Encuentros con personas venezolanas en la frontera suroeste',
    flown: 'Personas llevadas a Venezuela en {0} vuelos',
    asked: 'Lo que se pidió y lo que había',
    askedBy: 'Quién lo pidió',
    whatAsked: 'Lo que se pidió',
    existing: 'Lo que había',
    figure: 'Fecha o cifra',
  },
  en: {
    claims: 'People who asked for refugee status in Mexico, by year',
    applications: 'Applicants',
    office: 'Tapachula’s part, against the national total published with it',
    officeName: 'Office',
    inOffice: 'Applicants at the office',
    inCountry: 'Applicants in the country',
    programmes: 'The two programs',
    programme: 'Program',
    offer: 'What it offered',
    ports: 'Encounters at ports of entry of the southwest border, by month',
    encounters: 'Encounters',
    squares: 'What is drawn in squares, {0}',
    encountersVen: 'Encounters with Venezuelans at the southwest border',
    flown: 'People taken to Venezuela on {0} flights',
    asked: 'What was asked and what there was',
    askedBy: 'Who asked',
    whatAsked: 'What was asked',
    existing: 'What there was',
    figure: 'Date or figure',
  },
};
