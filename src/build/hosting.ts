import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { readContent } from '#src/reader/read-content.ts';

export interface Hosting {
  /** Where the site is hosted; undefined leaves out every absolute link. */
  readonly site: string | undefined;
  /** Folder it is hosted in, with a slash at both ends. */
  readonly base: string;
  readonly repository: string | undefined;
}

/**
 * Where the site will be hosted: `organisation.yaml`, or `SITE_ADDRESS`, `BASE_PATH` and `REPOSITORY` for one build.
 * A file that cannot be read counts as not filled in here; the content check reports it.
 */
export function hosting(env: NodeJS.ProcessEnv = process.env): Hosting {
  const site = readContent(readFiles(CONTENT_FOLDER)).content?.organisation.data.site;
  return {
    site: env.SITE_ADDRESS ?? site?.address ?? undefined,
    base: env.BASE_PATH ?? site?.base ?? '/',
    repository: env.REPOSITORY ?? site?.repository ?? undefined,
  };
}
