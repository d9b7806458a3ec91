/** Rows of a table that has a page of its own: the story fetches that page when a reader first asks, instead of carrying it. */
import { withPatience } from '../patience.ts';

const pages = new Map<string, Document>();
const loads = new Map<string, Promise<Document | null>>();

/**
 * The page at an address as a document whose links lead where they lead there; null where it cannot be had (offline, `file://`, a sandbox)
 * or has not come in time. One that comes after that is kept, and told on the document with `story:table`.
 */
export function loadTable(address: string): Promise<Document | null> {
  const known = pages.get(address);
  if (known) return Promise.resolve(known);
  const underWay = loads.get(address);
  if (underWay) return underWay;
  let isLate = false;
  const page = fetchPage(address)
    .catch(() => null)
    .then((found) => {
      if (found && !pages.has(address)) {
        pages.set(address, found);
        if (isLate) document.dispatchEvent(new CustomEvent('story:table'));
      }
      return found;
    });
  const load = withPatience(page).then((found) => {
    isLate = found === null;
    // Whoever asks again asks the net again: what stalled may never come.
    loads.delete(address);
    return pages.get(address) ?? found;
  });
  loads.set(address, load);
  return load;
}

async function fetchPage(address: string): Promise<Document | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const link of page.querySelectorAll('td a')) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', response.url || address).href);
  return page;
}

/** The contents of a cell, to be put into the story. */
export function cellContents(cell: Element): Node[] {
  return [...cell.childNodes].map((node) => document.importNode(node, true));
}
