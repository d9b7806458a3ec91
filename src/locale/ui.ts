import type { Locale } from './locales.ts';

/**
 * The interface's own words. `{0}`, `{1}` … stand for what `fill` puts in. No figure is written here:
 * numbers come in as arguments.
 */
interface InterfaceWords {
  readonly title: string;
  readonly languageName: string;
  readonly switchLanguage: string;
  readonly skipToStory: string;
  readonly skipToContents: string;
  readonly skipDiagram: string;
  readonly skipClaims: string;
  readonly skipTable: string;
  readonly contents: string;
  readonly contentsTitle: string;
  readonly section: string;
  readonly stepOf: string;
  /** After the name of what every step has, unseen: a list of links or buttons tells one from another. */
  readonly ofStep: string;
  readonly inStep: string;
  readonly steps: string;
  /** With the places `{n}` and `{all}`, filled by the script. */
  readonly progress: string;
  /** With the places `{n}` and `{all}`, filled by the script. */
  readonly dayLabel: string;
  readonly days: string;
  readonly previousStep: string;
  readonly nextStep: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly lessMotion: string;
  readonly lowData: string;
  readonly plainView: string;
  readonly textSize: string;
  readonly textUsual: string;
  readonly textLarge: string;
  readonly textLarger: string;
  readonly exploreMap: string;
  readonly closeMap: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly mapName: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly description: string;
  readonly credit: string;
  readonly notes: string;
  readonly asFirstPublished: string;
  readonly andOthers: string;
  readonly ownTable: string;
  readonly stepCount: string;
  readonly unlinked: Readonly<Record<'names-migrants' | 'no-address' | 'read-in-part', string>>;
  readonly groups: Readonly<Record<'other-caravans' | 'own' | 'policy' | 'road' | 'second-check' | 'series' | 'this-caravan', string>>;
  readonly verdict: Readonly<Record<'confirmed' | 'confirmed-with-correction' | 'opinion/attributed' | 'unverifiable' | 'wrong', string>>;
  readonly wire: string;
  readonly aboutPages: string;
  readonly notReviewed: string;
  readonly reviewedBy: string;
  readonly minutes: string;
  readonly sections: string;
  readonly begin: string;
  readonly readIn: string;
  readonly published: string;
  readonly modified: string;
  readonly by: string;
  readonly contact: string;
  readonly footNote: string;
  readonly verdicts: string;
  readonly ledgerCaption: string;
  readonly ledgerChart: string;
  readonly ledgerClaim: string;
  readonly ledgerVerdict: string;
  readonly ledgerCorrection: string;
  readonly ledgerSources: string;
  readonly originalWording: string;
  readonly ownTranslation: string;
  readonly newVersion: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly backToStory: string;
  readonly how: string;
  readonly sources: string;
  readonly glossary: string;
  readonly corrections: string;
  readonly accessibility: string;
  readonly caravans: string;
  readonly nationalities: string;
  readonly glossaryLead: string;
  readonly dataTables: string;
  readonly rows: string;
  readonly rowsHead: string;
  readonly licence: string;
  readonly origin: string;
  readonly table: string;
  readonly undated: string;
  readonly noCorrections: string;
}

/** The words by language: a missing one does not compile. */
export const ui: Record<Locale, InterfaceWords> = {
  es: {
    title: 'De Huixtla al norte',
    languageName: 'Español',
    switchLanguage: 'Leer en español',
    skipToStory: 'Saltar al relato',
    skipToContents: 'Saltar al índice',
    skipDiagram: 'Saltar el diagrama',
    skipClaims: 'Saltar las afirmaciones',
    skipTable: 'Saltar la tabla',
    contents: 'Índice',
    contentsTitle: 'Lo que encuentra cada sección',
    section: 'Sección {0}',
    stepOf: 'Paso {0} de {1}',
    ofStep: ' del paso {0}',
    inStep: ' en el paso {0}',
    steps: '{0} pasos',
    progress: 'Paso {n} de {all}',
    dayLabel: 'Día {n} de {all}',
    days: '{0} días',
    previousStep: 'Paso anterior',
    nextStep: 'Paso siguiente',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    notCopied: 'No se pudo copiar. El enlace es',
    theme: 'Tema',
    themeSystem: 'Del sistema',
    themeLight: 'Claro',
    themeDark: 'Oscuro',
    lessMotion: 'Sin movimiento',
    lowData: 'Menos datos',
    plainView: 'Páginas sencillas',
    textSize: 'Tamaño de letra',
    textUsual: 'Letra normal',
    textLarge: 'Letra grande',
    textLarger: 'Letra más grande',
    exploreMap: 'Explorar el mapa ({0} MB)',
    closeMap: 'Volver al relato',
    mapLoading: 'Cargando el mapa…',
    mapFailed: 'El mapa no se pudo abrir; la imagen se queda.',
    mapName: 'Mapa del camino de la caravana',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    description: 'Descripción',
    credit: 'Fuente',
    notes: 'De dónde salen los números',
    asFirstPublished: 'como se publicó al principio',
    andOthers: 'y otras fuentes',
    ownTable: 'tabla nuestra (fuentes en cada fila)',
    stepCount: '{0} pasos',
    unlinked: {
      'names-migrants': 'sin enlace: la página nombra a personas migrantes',
      'no-address': 'sin enlace: no se encontró su dirección',
      'read-in-part': 'sin enlace: solo leímos fragmentos',
    },
    groups: {
      'this-caravan': 'Esta caravana',
      'other-caravans': 'Las otras caravanas',
      road: 'El camino y sus distancias',
      policy: 'Las políticas y el artículo',
      series: 'Las series de datos',
      'second-check': 'La segunda revisión',
      own: 'Trabajo nuestro',
    },
    verdict: {
      confirmed: 'Confirmado',
      'confirmed-with-correction': 'Confirmado, con corrección',
      'opinion/attributed': 'Opinión o dicho de otros',
      unverifiable: 'No se puede verificar',
      wrong: 'Erróneo',
    },
    wire: 'texto de {0}',
    aboutPages: 'Páginas de apoyo',
    notReviewed: 'No afirmamos que una persona editora haya revisado estos textos.',
    reviewedBy: 'Los revisó y responde por ellos {0}.',
    minutes: '{0} minutos de lectura',
    sections: '{0} secciones',
    begin: 'Empezar en Tapachula',
    readIn: 'Leer en español',
    published: 'Publicado el {0}',
    modified: 'Revisado el {0}',
    by: 'Por {0}',
    contact: 'Escribirnos',
    footNote: 'Nadie en el camino fue entrevistado. Palabras y dibujos se redactaron con un modelo de lenguaje, sobre tablas con origen declarado.',
    verdicts: 'Veredictos',
    ledgerChart: 'Cuadrícula de {0} cuadros, uno por afirmación, en el orden del artículo; el signo de cada cuadro dice su veredicto.',
    ledgerCaption: 'Las afirmaciones del artículo, en orden, con veredicto, corrección y fuentes',
    ledgerClaim: 'Lo que afirma el artículo',
    ledgerVerdict: 'Veredicto',
    ledgerCorrection: 'Lo que consta',
    ledgerSources: 'Fuentes',
    originalWording: 'Texto original',
    ownTranslation: 'traducción nuestra',
    newVersion: 'Corregido el {0}',
    notFoundTitle: 'Esta página no existe',
    notFoundText: 'La dirección no corresponde a ninguna página de este sitio.',
    backToStory: 'Ir al relato',
    how: 'Cómo lo sabemos',
    sources: 'Fuentes y datos',
    glossary: 'Glosario',
    corrections: 'Correcciones',
    accessibility: 'Accesibilidad',
    caravans: 'Las caravanas, una por una',
    nationalities: 'Nacionalidad por nacionalidad',
    glossaryLead: 'Las palabras que cambian el sentido de una cifra.',
    dataTables: 'Las tablas de datos',
    rows: '{0} filas',
    rowsHead: 'Filas',
    licence: 'Licencia',
    origin: 'Origen',
    table: 'Tabla',
    undated: 'sin fecha',
    noCorrections: 'Hasta ahora no hay correcciones.',
  },
  en: {
    title: 'North from Huixtla',
    languageName: 'English',
    switchLanguage: 'Read in English',
    skipToStory: 'Skip to the story',
    skipToContents: 'Skip to the contents',
    skipDiagram: 'Skip the diagram',
    skipClaims: 'Skip the claims',
    skipTable: 'Skip the table',
    contents: 'Contents',
    contentsTitle: 'What each section finds',
    section: 'Section {0}',
    stepOf: 'Step {0} of {1}',
    ofStep: ' of step {0}',
    inStep: ' in step {0}',
    steps: '{0} steps',
    progress: 'Step {n} of {all}',
    dayLabel: 'Day {n} of {all}',
    days: '{0} days',
    previousStep: 'Previous step',
    nextStep: 'Next step',
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    notCopied: 'It could not be copied. The link is',
    theme: 'Theme',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    lessMotion: 'No motion',
    lowData: 'Less data',
    plainView: 'Plain pages',
    textSize: 'Text size',
    textUsual: 'Usual text',
    textLarge: 'Large text',
    textLarger: 'Larger text',
    exploreMap: 'Explore the map ({0} MB)',
    closeMap: 'Back to the story',
    mapLoading: 'Loading the map…',
    mapFailed: 'The map could not be opened; the picture stays.',
    mapName: 'Map of the caravan’s road',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    description: 'Description',
    credit: 'Source',
    notes: 'Where the numbers come from',
    asFirstPublished: 'as first published',
    andOthers: 'and others',
    ownTable: 'our own table (sources in each row)',
    stepCount: '{0} steps',
    unlinked: {
      'names-migrants': 'not linked: the page names people who migrate',
      'no-address': 'not linked: its address was not found',
      'read-in-part': 'not linked: we read only excerpts',
    },
    groups: {
      'this-caravan': 'This caravan',
      'other-caravans': 'The other caravans',
      road: 'The road and its distances',
      policy: 'The policies and the article',
      series: 'The data series',
      'second-check': 'The second check',
      own: 'Our own work',
    },
    verdict: {
      confirmed: 'Confirmed',
      'confirmed-with-correction': 'Confirmed, with a correction',
      'opinion/attributed': 'Opinion, or said by others',
      unverifiable: 'Cannot be verified',
      wrong: 'Wrong',
    },
    wire: 'text by {0}',
    aboutPages: 'Supporting pages',
    notReviewed: 'We do not claim that a human editor has reviewed these texts.',
    reviewedBy: 'They were reviewed by {0}, who answers for them.',
    minutes: '{0} minutes to read',
    sections: '{0} sections',
    begin: 'Start in Tapachula',
    readIn: 'Read in English',
    published: 'Published {0}',
    modified: 'Revised {0}',
    by: 'By {0}',
    contact: 'Write to us',
    footNote: 'No one on the road was interviewed. Words and drawings were drafted with a language model, over tables with a stated origin.',
    verdicts: 'Verdicts',
    ledgerChart: 'Grid of {0} squares, one for each claim, in the article’s order; the sign in each square gives its verdict.',
    ledgerCaption: 'The article’s claims in order, with verdict, correction and sources',
    ledgerClaim: 'What the article claims',
    ledgerVerdict: 'Verdict',
    ledgerCorrection: 'What the record holds',
    ledgerSources: 'Sources',
    originalWording: 'Original wording',
    ownTranslation: 'our translation',
    newVersion: 'Corrected {0}',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address belongs to no page of this site.',
    backToStory: 'Go to the story',
    how: 'How we know',
    sources: 'Sources and data',
    glossary: 'Glossary',
    corrections: 'Corrections',
    accessibility: 'Accessibility',
    caravans: 'Caravan by caravan',
    nationalities: 'Nationality by nationality',
    glossaryLead: 'The words that change what a figure means.',
    dataTables: 'The data tables',
    rows: '{0} rows',
    rowsHead: 'Rows',
    licence: 'License',
    origin: 'Origin',
    table: 'Table',
    undated: 'no date',
    noCorrections: 'There are no corrections so far.',
  },
};

/** Puts values into the places `{0}`, `{1}` … of a phrase. Throws when a value is missing. */
export function fill(phrase: string, ...values: readonly (string | number)[]): string {
  return phrase.replace(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)];
    if (value === undefined) throw new RangeError(`The phrase "${phrase}" has no value for ${place}.`);
    return String(value);
  });
}
