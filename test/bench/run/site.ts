import { fileURLToPath } from 'node:url';
import { buildPage, type Site, serveFolder } from '@test/support/page-site';
import { build } from 'vite';

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
  await buildPage(path('../vite.config.ts'), folder, false);
};

export const serveSite = (folder: string): Promise<Site> => serveFolder(folder, PORT);

export type { Site };
