import { readFiles } from '#src/reader/files.ts';

/** MDX source of each guidance page by its id. */
export const guidanceSources = (folder: string): Map<string, string> =>
  new Map(
    [...readFiles(folder)].flatMap(([file, source]) => {
      const id = /^docs\/(.+)\.mdx$/.exec(file)?.[1];
      return id === undefined ? [] : [[id, source] as const];
    }),
  );
