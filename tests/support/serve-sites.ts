import { existsSync } from 'node:fs';
import { serve } from './serve.ts';
import { SITES } from './sites.ts';

/** Before the first browser test: serves every built site and tells the tests where. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const sites = Object.values(SITES).filter(({ folder }) => existsSync(folder));
  const servers = await Promise.all(
    sites.map(async ({ folder, base, url }) => {
      const server = await serve(folder, base);
      process.env[url] = server.url;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
