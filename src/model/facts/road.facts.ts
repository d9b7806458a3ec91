import { circumstance, greatCircle, reported, spanOf, sumOf, countOf, type FactDefinitions } from './define.ts';

/** Legs walked from Tapachula to Mapastepec, each with its reported length. */
const coastLegs = { date: '2023-12-24..2023-12-28', kind: 'arrival' } as const;

/** Facts of the section `road`. */
export const facts: FactDefinitions = {
  'caravan-days': { value: spanOf('caravan-events', {}, 'date'), unit: 'days' },
  'coast-km-efe': { value: reported('distance-efe') },
  'coast-km-legs': { value: sumOf('caravan-events', coastLegs, 'leg_km'), unit: 'km' },
  'coast-walking-days': { value: countOf('caravan-events', coastLegs, 'date'), unit: 'days', format: 'words' },
  'huixtla-leg-km': { value: circumstance('2023-12-25-leg') },
  'huixtla-heat': { value: circumstance('2023-12-25-heat') },
  'meeting-distance': { value: greatCircle('Escuintla', 'Ciudad de México'), unit: 'km', format: 'roundFive' },
};
