import type { Locale } from './locales.ts';

/** The words of a figure's page. `{0}`, `{1}` … stand for what `fill` puts in. */
export interface FigurePageWords {
  /** The link from a step to its figure's page. */
  readonly link: string;
  /** Page title after the finding. */
  readonly pageTitle: string;
  readonly description: string;
  readonly toStep: string;
  readonly toSection: string;
  readonly inWords: string;
  readonly drawnRows: string;
  readonly outline: string;
  /** `{0}` series, `{1}` lowest value, `{2}` its row, `{3}` highest value, `{4}` its row. */
  readonly seriesEnds: string;
  readonly eachRow: string;
  readonly rowCount: string;
  readonly oneRow: string;
  readonly unitOfAll: string;
  readonly files: string;
  readonly png: string;
  readonly svg: string;
  readonly json: string;
  readonly csv: string;
  readonly cite: string;
  /** `{0}` author, `{1}` date, `{2}` finding, `{3}` site, `{4}` address or the figure's name. */
  readonly citation: string;
  readonly figureNamed: string;
  readonly origin: string;
  readonly originOf: string;
  readonly wholeTables: string;
  readonly ownLicence: string;
  readonly previous: string;
  readonly next: string;
  readonly figures: string;
  /** Foot of a picture that leaves the site: `{0}` publishers. */
  readonly credit: string;
  /** A table of ours, in a picture that left the site. */
  readonly ownTable: string;
  /** `{0}` site, `{1}` date, `{2}` address or figure, `{3}` licence. */
  readonly imprint: string;
}

/** The page's words in both languages. */
export const figurePageWords: Record<Locale, FigurePageWords> = {
  es: {
    link: 'Datos e imagen',
    pageTitle: '{0} · Datos e imagen · {1}',
    description: 'La figura “{0}”: imagen, descripción, tabla de lo que se dibuja, archivos para descargar, cita y origen.',
    toStep: 'Verla en el relato, paso {0} de {1}',
    toSection: 'Verla en el relato',
    inWords: 'En palabras',
    drawnRows: 'Lo que se dibuja',
    outline: 'De lo general a cada dato',
    seriesEnds: '{0}: el menor, {1} ({2}); el mayor, {3} ({4})',
    eachRow: 'Lo que dice cada fila',
    rowCount: '{0} filas',
    oneRow: 'una fila',
    unitOfAll: 'Unidad de todas las cifras: {0}',
    files: 'Descargar',
    png: 'Imagen lista para usarse (PNG)',
    svg: 'Imagen para editar (SVG)',
    json: 'Todos los datos, con unidades y origen (JSON)',
    csv: 'Descargar esta tabla (CSV)',
    cite: 'Cómo citarla',
    citation: '{0}. ({1}). {2} [figura]. {3}. {4}',
    figureNamed: 'Figura “{0}”',
    origin: 'De dónde salen los datos',
    originOf: 'Fuentes de esta tabla: {0}',
    wholeTables: 'Las tablas enteras de las que sale la figura, con su licencia:',
    ownLicence: 'Palabras y dibujo:',
    previous: 'Figura anterior',
    next: 'Figura siguiente',
    figures: 'Otras figuras',
    credit: 'Fuente: {0}.',
    ownTable: 'tabla nuestra, con sus fuentes en la página de la figura',
    imprint: '{0}, {1}. {2}. Dibujo: {3}; datos: la licencia de su origen.',
  },
  en: {
    link: 'Data and picture',
    pageTitle: '{0} · Data and picture · {1}',
    description: 'The figure “{0}”: picture, description, table of what is drawn, files to download, citation and origin.',
    toStep: 'See it in the story, step {0} of {1}',
    toSection: 'See it in the story',
    inWords: 'In words',
    drawnRows: 'What is drawn',
    outline: 'From the whole to each value',
    seriesEnds: '{0}: lowest, {1} ({2}); highest, {3} ({4})',
    eachRow: 'What each row says',
    rowCount: '{0} rows',
    oneRow: 'one row',
    unitOfAll: 'Unit of every number: {0}',
    files: 'Download',
    png: 'Picture ready to use (PNG)',
    svg: 'Picture to edit (SVG)',
    json: 'All data, with units and origin (JSON)',
    csv: 'Download this table (CSV)',
    cite: 'How to cite it',
    citation: '{0}. ({1}). {2} [Figure]. {3}. {4}',
    figureNamed: 'Figure “{0}”',
    origin: 'Where the data come from',
    originOf: 'Sources of this table: {0}',
    wholeTables: 'The whole tables that the figure is drawn from, with their licenses:',
    ownLicence: 'Words and drawing:',
    previous: 'Previous figure',
    next: 'Next figure',
    figures: 'Other figures',
    credit: 'Source: {0}.',
    ownTable: 'our own table, with its sources on the figure’s page',
    imprint: '{0}, {1}. {2}. Drawing: {3}; data: the license of their origin.',
  },
};
