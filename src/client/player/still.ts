/** Stills as files: fetched once, parsed once, mounted as often as needed. */

const parsed = new Map<string, Promise<SVGSVGElement | null>>();

/**
 * The still at an address as an element that may be mounted in the page, or null where it cannot be had
 * (offline, `file://`, a sandbox, a missing file): then the picture in the page stays what it is.
 * What only a picture needs is taken out: its own style, title and description, and its ground.
 */
export function loadStill(address: string): Promise<SVGSVGElement | null> {
  const known = parsed.get(address);
  if (known) return known;
  const loading = fetchStill(address).catch(() => null);
  parsed.set(address, loading);
  void loading.then((still) => {
    if (!still) parsed.delete(address);
  });
  return loading;
}

async function fetchStill(address: string): Promise<SVGSVGElement | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  // The page's policy would refuse the picture's own style even while it is parsed: it goes before.
  const text = (await response.text()).replace(/<style>.*?<\/style>/s, '');
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) return null;
  for (const child of root.querySelectorAll('title, desc, [data-key="ground"]')) child.remove();
  for (const attribute of ['width', 'height', 'role']) root.removeAttribute(attribute);
  root.setAttribute('aria-hidden', 'true');
  root.setAttribute('focusable', 'false');
  return root;
}

/** A copy of a loaded still, for mounting. */
export function copyStill(still: SVGSVGElement): SVGSVGElement {
  return document.importNode(still, true);
}

/** The keyed marks of a mounted still by their key. */
export function keyedMarks(still: SVGSVGElement): Map<string, SVGElement> {
  const marks = new Map<string, SVGElement>();
  for (const element of still.querySelectorAll<SVGElement>('[data-key]')) {
    const key = element.dataset['key'];
    if (key !== undefined) marks.set(key, element);
  }
  return marks;
}
