/**
 * The address of the still that a step's picture shows at the present width, without a theme fragment;
 * null for a step without a picture. Read from the picture's own sources, so that nothing is loaded twice.
 */
export function stillAddress(step: HTMLElement): string | null {
  const image = step.querySelector<HTMLImageElement>('picture img');
  if (!image) return null;
  const source = [...step.querySelectorAll<HTMLSourceElement>('picture source')].find((candidate) => matchMedia(candidate.media).matches);
  const address = source?.srcset ?? image.getAttribute('src');
  return address ? (address.split('#')[0] ?? null) : null;
}
