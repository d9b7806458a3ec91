import type { Locale } from '../locales.ts';

/** Words of the tables of section `scale`. `{0}`, `{1}` stand for periods, figures or names. */
export const scaleTableWords: Record<Locale, {
  /** `{0}` is how many people or encounters a square stands for. */
  readonly caption: string;
  readonly squares: string;
  readonly caravan: string;
  readonly meanDay: string;
  readonly southwest: string;
  readonly elsewhere: string;
  readonly borderPatrol: string;
  readonly gotaways: string;
  /** `{0}` the article's ratio, `{1}` the verdict on the claim. */
  readonly article: string;
  readonly articleWho: string;
}> = {
  es: {
    caption: 'Lo que se dibuja en cuadros; un cuadro son {0} personas o encuentros',
    squares: 'Cuadros',
    caravan: 'La caravana al salir',
    meanDay: 'Frontera suroeste, día promedio',
    southwest: 'Frontera suroeste',
    elsewhere: 'El resto del país: aeropuertos, costas y frontera norte',
    borderPatrol: 'Patrulla Fronteriza, todo el país',
    gotaways: 'Personas no interceptadas',
    article: 'Lo que afirma el artículo: {0} más por cada arresto (veredicto: {1})',
    articleWho: 'el artículo, sobre los arrestos de la Patrulla Fronteriza',
  },
  en: {
    caption: 'What is drawn in squares; one square is {0} people or encounters',
    squares: 'Squares',
    caravan: 'The caravan at its start',
    meanDay: 'Southwest border, average day',
    southwest: 'Southwest border',
    elsewhere: 'The rest of the country: airports, coasts and northern border',
    borderPatrol: 'Border Patrol, the whole country',
    gotaways: 'People not stopped',
    article: 'What the article claims: {0} more for every arrest (verdict: {1})',
    articleWho: 'the article, over the Border Patrol’s arrests',
  },
};
