/** The full address of a place of the site (`/es/how/`), below the site's own path, which may be more than its host. */
export function absoluteAddress(place: string, siteAddress: URL): string {
  return `${siteAddress.href.replace(/\/$/, '')}${place}`;
}
