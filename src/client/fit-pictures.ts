/** The theme that pictures are to be told: the reader's own, else the night where the system has it, which WebKit does not tell a picture. */
export function toldTheme(chosen: 'light' | 'dark' | undefined): 'light' | 'dark' | undefined {
  return chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : undefined);
}

/**
 * Pictures know the system's theme, but not in every engine, and never the reader's own: a fragment tells them (`#dark`, `#light`).
 * Without a theme to be told the fragment goes.
 * To save data the narrow still stands at every width, in its light form where it has one: the wide one's source then answers to no medium.
 */
export function fitPictures(theme: 'light' | 'dark' | undefined, isDataSaved: boolean): void {
  const fragment = theme === undefined ? '' : `#${theme}`;
  for (const source of document.querySelectorAll<HTMLSourceElement>('picture source')) {
    const address = source.srcset.split('#')[0] + fragment;
    if (source.srcset !== address) source.srcset = address;
    const medium = (source.dataset['media'] ??= source.media);
    const wanted = isDataSaved ? 'not all' : medium;
    if (source.media !== wanted) source.media = wanted;
  }
  for (const image of document.querySelectorAll<HTMLImageElement>('picture img')) {
    const plain = (image.getAttribute('src') ?? '').split('#')[0] ?? '';
    const address = (image.dataset['light'] === undefined ? plain : plain.replace(/\.[ln]\.svg$/, isDataSaved ? '.l.svg' : '.n.svg')) + fragment;
    if (image.getAttribute('src') !== address) image.setAttribute('src', address);
  }
}
