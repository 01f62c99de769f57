/** Where paper leads: in words a person can type, and as a link with the version that was printed. */
export interface PaperAddress {
  readonly words: string;
  readonly link: string;
}

/**
 * The permanent address of a code.
 * @param site origin of the hosted site; undefined while nobody has said where it is hosted
 * @param base folder it is hosted in, with or without a slash at the end
 */
export function paperAddress(
  site: string | undefined,
  base: string,
  { code, version }: { readonly code: string; readonly version: string },
): PaperAddress | undefined {
  if (site === undefined) return undefined;
  const { origin, host } = new URL(site);
  const path = `${base.replace(/\/$/, '')}/c/${code}`;
  return { words: host + path, link: `${origin}${path}/?v=${version}` };
}

/** The address of a page of the site, such as `/print/`, which is no paper of one version. */
export function pageAddress(
  site: string | undefined,
  base: string,
  path: string,
): PaperAddress | undefined {
  if (site === undefined) return undefined;
  const { origin, host } = new URL(site);
  const place = base.replace(/\/$/, '') + path;
  return { words: (host + place).replace(/\/$/, ''), link: origin + place };
}
