import { resolve } from 'node:path';

/** Absolute path of the content folder: `content`, or the folder CONTENT_FOLDER names. */
export const CONTENT_FOLDER = resolve(process.env.CONTENT_FOLDER ?? 'content');
