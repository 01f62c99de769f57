const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address inside the site, such as `/stop/`, with the base path in front. */
export const url = (path: string): string => base + path.replace(/^\//, '');
