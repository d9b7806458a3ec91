import type { Problem } from '../dataError.ts';
import type { Tables } from '../readTables.ts';
import { problemAt } from './problemAt.ts';

/** Endings of the hosts of governments, of the UN and its bodies, of two public registers and one body between states. */
const officialHosts = [
  '.gov', '.gob.mx', '.gob.pa', '.gob.hn', '.gob.gt', 'ec.europa.eu', 'iom.int', 'unhcr.org', 'unhcr.org.au', 'un.org',
  'migracionoea.org', 'losangelesdeclaration.com', 'www.geonames.org', 'github.com',
];

function isOfficial(url: string): boolean {
  const { host } = new URL(url);
  return officialHosts.some((ending) => host === ending || host.endsWith(ending.startsWith('.') ? ending : `.${ending}`));
}

/** Only official pages with an address are links; what names migrants never is. */
export function links(tables: Tables): Problem[] {
  return tables.sources.filter(({ link_ok }) => link_ok).flatMap((row) => {
    if (row.url === null || row.link_reason !== 'official') return [problemAt(row, 'link_ok', `a link although its reason is ${row.link_reason}`, 'write false, or give an official address')];
    return isOfficial(row.url) ? [] : [problemAt(row, 'link_ok', `${new URL(row.url).host} is no official host`, 'write false, or add the host to src/model/checks/links.ts')];
  });
}
