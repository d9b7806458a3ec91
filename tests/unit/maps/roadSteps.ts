import type { RoadView } from '../../../src/maps/twin.ts';

/** The map's view in each of the fourteen steps that show it. */
export const roadSteps: Readonly<Record<string, RoadView>> = {
  tapachula: { camera: 'tapachula', reach: '2023-12-24-pass-viva-mexico' },
  'alvaro-obregon': { camera: 'alvaro-obregon', reach: '2023-12-24-arrive-alvaro-obregon' },
  huixtla: { camera: 'huixtla', reach: '2023-12-25-arrive-huixtla' },
  'cerro-gordo': { camera: 'cerro-gordo', reach: '2023-12-26-arrive-villa-comaltitlan' },
  escuintla: { camera: 'escuintla', reach: '2023-12-27-arrive-escuintla' },
  mapastepec: { camera: 'mapastepec', reach: '2023-12-29-rest-mapastepec' },
  boarding: { camera: 'boarding', reach: '2024-01-02-dissolution-mapastepec' },
  'back-south': { camera: 'huixtla', reach: '2024-01-03-bused-to-berriozabal' },
  regrouped: { camera: 'regrouped', reach: '2024-01-06-regroup-arriaga' },
  isthmus: { camera: 'isthmus', reach: '2024-01-15-rest-santo-domingo-ingenio' },
  juchitan: { camera: 'juchitan', reach: '2024-01-22-arrive-jalapa-del-marques' },
  veracruz: { camera: 'veracruz', reach: '2024-01-25-ixtepec-oaxaca' },
  orizaba: { camera: 'orizaba', reach: '2024-02-01-arrive-rincon-de-las-doncellas' },
  'trail-lost': { camera: 'trail-lost', reach: '2024-02-03-canada-morelos' },
};
