import type { APIRoute } from 'astro';
import { handbookData } from '#src/site/handbook-data.ts';

/** The same records for other tools. */
export const GET: APIRoute = () => Response.json(handbookData());
