import type { APIRoute } from 'astro';
import { synonymsFile, synonymsVersion } from '#src/site/synonyms-file.ts';

export const getStaticPaths = () => [{ params: { version: synonymsVersion } }];

/** Words that mean the same, for the search of the handbook. */
export const GET: APIRoute = () => Response.json(synonymsFile);
