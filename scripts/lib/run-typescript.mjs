import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Runs `work` with a module of the tests, written in TypeScript with the project's own short paths, in this process.
 * What the module loads later, it can load until `work` is done.
 * @template T
 * @param {string} file from the root of the project
 * @param {(module: Record<string, any>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withTypeScript = async (file, work) => {
  const server = await createServer({
    configFile: false,
    root: path('../..'),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: {
      alias: {
        '@shared': path('../../shared'),
        '@renderer': path('../../renderer'),
        '@test': path('../../test'),
      },
    },
  });
  try {
    return await work(await server.ssrLoadModule(`/${file}`));
  } finally {
    await server.close();
  }
};
