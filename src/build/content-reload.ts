import type { Plugin } from 'vite';

/** Dev server: any change under the content folder makes pages read the records again. */
export function contentReload(folder: string): Plugin {
  return {
    name: 'steady-content-reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        for (const environment of Object.values(server.environments))
          environment.moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
