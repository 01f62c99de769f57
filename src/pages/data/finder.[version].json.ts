import type { APIRoute } from 'astro';
import { finderFile, finderVersion } from '#src/site/finder-file.ts';

export const getStaticPaths = () => [{ params: { version: finderVersion } }];

/** What the finder knows, for the browser. */
export const GET: APIRoute = () => Response.json(finderFile);
