import { cell, circumstance, countOf, greatCircle, reported, spanOf, sumOf, type FactDefinitions } from './define.ts';

/** Legs walked from Tapachula to Mapastepec, each with its reported length. */
const coastLegs = { date: '2023-12-24..2023-12-28', kind: 'arrival' } as const;

/** Facts of the section `road`. Distances are reported ones: none is measured on the map but the straight line to the meeting. */
export const facts: FactDefinitions = {
  'caravan-days': { value: spanOf('caravan-events', {}, 'date'), unit: 'days' },
  'coast-days': { value: reported('nine-days'), format: 'words' },
  'coast-km-efe': { value: reported('distance-efe') },
  'coast-km-legs': { value: sumOf('caravan-events', coastLegs, 'leg_km'), unit: 'km' },
  'coast-walking-days': { value: countOf('caravan-events', coastLegs, 'date'), unit: 'days', format: 'words' },
  'alvaro-obregon-leg-km': { value: circumstance('2023-12-24-leg-usual') },
  'alvaro-obregon-leg-km-least': { value: cell('circumstances', { id: '2023-12-24-leg' }, 'value_low') },
  'alvaro-obregon-hours': { value: circumstance('2023-12-24-hours-walked'), format: 'words' },
  'huixtla-leg-km': { value: circumstance('2023-12-25-leg') },
  'huixtla-hours': { value: circumstance('2023-12-25-hours-walked'), format: 'words' },
  'huixtla-heat': { value: circumstance('2023-12-25-heat') },
  'tapachula-huixtla-km': { value: reported('tapachula-huixtla-road') },
  'villa-comaltitlan-leg-km': { value: circumstance('2023-12-26-leg') },
  'escuintla-leg-km': { value: circumstance('2023-12-27-leg') },
  'escuintla-km-efe': { value: reported('distance-escuintla-efe') },
  'meeting-distance': { value: greatCircle('Escuintla', 'Ciudad de México'), unit: 'km', format: 'roundFive' },
  'mapastepec-leg-km': { value: circumstance('2023-12-28-leg') },
  'mapastepec-days': { value: circumstance('2023-12-28-days-at-mapastepec'), format: 'words' },
  'pijijiapan-leg-km': { value: circumstance('2023-12-28-next-leg'), format: 'decimal1' },
};
