/**
 * The site's full address from the environment variable `SITE_URL`, for what cannot be relative: canonical and language links, and the
 * addresses on paper. Undefined where it is unset or empty. Throws with what to mend where it is not a plain https address:
 * a wrong one would be printed 92 times.
 */
export function readSiteAddress(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const refuse = (fault: string): never => {
    throw new Error(`environment field "SITE_URL" is "${value}": ${fault}; write the address of the site’s own folder, as https://example.org/huixtla/, or leave it unset.`);
  };
  if (!/^https:\/\//i.test(value)) refuse('it does not begin with https://');
  if (!/^https:\/\/[^/?#]/i.test(value) || !URL.canParse(value)) refuse('it names no host');
  const { hostname, search, hash, username, password } = new URL(value);
  if (!hostname.includes('.')) refuse('its host has no domain');
  if (username !== '' || password !== '') refuse('it holds a name or a password');
  if (search !== '' || value.includes('?')) refuse('it has a query');
  if (hash !== '' || value.includes('#')) refuse('it has a part after #');
  if (/index\.html?$/i.test(value)) refuse('it names a page, not a folder');
  return value;
}
