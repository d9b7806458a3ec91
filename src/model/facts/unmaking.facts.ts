import { bused, cell, circumstance, claimed, reported, witnessesOf, type FactDefinitions } from './define.ts';

/** Facts of the section `unmaking`: bus groups, and what was said of those who went on. */
export const facts: FactDefinitions = {
  'mapastepec-buses': { value: reported('buses-reported') },
  'mapastepec-boarded': { value: reported('boarded-reported') },
  'bused-to-cerro-gordo': { value: bused('2024-01-02-to-cerro-gordo') },
  'bused-to-cerro-gordo-least': { value: cell('bus-transfers', { id: '2024-01-02-to-cerro-gordo' }, 'people_low') },
  'bused-to-cerro-gordo-most': { value: cell('bus-transfers', { id: '2024-01-02-to-cerro-gordo' }, 'people_high') },
  'bused-to-berriozabal': { value: bused('2024-01-03-to-berriozabal-people') },
  'families-to-berriozabal': { value: bused('2024-01-03-to-berriozabal-families') },
  'left-mapastepec-on-foot': { value: circumstance('2024-01-06-set-out-on-foot') },
  'size-arriaga': { value: claimed('2024-01-08-ap') },
  'size-tapanatepec-least': { value: claimed('2024-01-13-milenio') },
  'size-tapanatepec-most': { value: claimed('2024-01-13-diario-del-sur') },
  'ingenio-days': { value: circumstance('2024-01-15-days-at-ingenio'), format: 'words' },
  'size-juchitan': { value: claimed('2024-01-18-efe') },
  'size-tehuantepec': { value: claimed('2024-01-20-organiser') },
  'jalapa-leg-km': { value: circumstance('2024-01-22-leg') },
  'size-jalapa-least': { value: claimed('2024-01-22-7-dias') },
  'size-jalapa-most': { value: claimed('2024-01-22-metro-noticias') },
  'hired-buses': { value: cell('bus-transfers', { id: '2024-01-23-hired-buses' }, 'buses_high'), unit: 'buses' },
  'bused-to-tierra-blanca': { value: bused('2024-01-23-to-tierra-blanca') },
  'bused-to-palomares': { value: bused('2024-01-24-back-to-palomares') },
  'orizaba-cold': { value: circumstance('2024-02-01-cold') },
  'trail-lost-witnesses': { value: witnessesOf('caravan-events', { id: '2024-02-03-canada-morelos' }), unit: 'witnesses', format: 'words' },
  'size-azumbilla': { value: claimed('2024-02-03-red-cross') },
  'size-canada-morelos': { value: claimed('2024-02-03-24-horas-puebla') },
};
