/**
 * Pictures know the system's theme but not the reader's own: a fragment tells them (`#dark`, `#light`).
 * Without a choice the fragment goes and the system's theme holds again.
 */
export function themePictures(theme: 'light' | 'dark' | undefined): void {
  const fragment = theme === undefined ? '' : `#${theme}`;
  for (const source of document.querySelectorAll<HTMLSourceElement>('picture source')) {
    const address = source.srcset.split('#')[0] + fragment;
    if (source.srcset !== address) source.srcset = address;
  }
  for (const image of document.querySelectorAll<HTMLImageElement>('picture img')) {
    const address = (image.getAttribute('src') ?? '').split('#')[0] + fragment;
    if (image.getAttribute('src') !== address) image.setAttribute('src', address);
  }
}
