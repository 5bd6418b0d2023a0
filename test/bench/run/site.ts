import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const PORT = 41_540;

/** Builds the real app and the page of the benchmark into one folder, so that both see the same store. */
export const buildSite = async (folder: string): Promise<void> => {
  // Loading the benchmark's own sources has set it to development.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: path('../../../vite.config.ts'),
    logLevel: 'error',
    environments: { client: { build: { outDir: folder, emptyOutDir: true } } },
  });
  await build({
    configFile: path('../vite.config.ts'),
    build: { outDir: folder, emptyOutDir: false },
  });
};

export interface Site {
  /** The address of a page in the origin (and so the store) of this name. */
  url(origin: string, page: string): string;
  close(): Promise<void>;
}

/**
 * Serves the folder. Every name under .localhost is this machine to Chromium, and an origin with a store of its
 * own.
 */
export const serveSite = async (folder: string): Promise<Site> => {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
  });
  return {
    url: (origin, page) => `http://${origin}.localhost:${PORT}/${page}`,
    close: () => server.close(),
  };
};
