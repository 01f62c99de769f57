const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address inside the site, such as `/stop/`, with the base path in front. */
export const url = (path: string): string => base + path.replace(/^\//, '');

/** A path of the running site without the base path: `/tools/handbook/stop/` is `/stop/`. */
export const inside = (pathname: string): string =>
  `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
