/** Rows of a table that has a page of its own: the story fetches that page when a reader first asks, instead of carrying it. */

const pages = new Map<string, Promise<Document | null>>();

/** The page at an address as a document whose links lead where they lead there; null where it cannot be had (offline, `file://`, a sandbox). */
export function loadTable(address: string): Promise<Document | null> {
  const known = pages.get(address);
  if (known) return known;
  const loading = fetchPage(address).catch(() => null);
  pages.set(address, loading);
  void loading.then((page) => {
    if (!page) pages.delete(address);
  });
  return loading;
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
