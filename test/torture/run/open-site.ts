import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage, type Site, serveFolder } from '@test/support/page-site';

const PORT = 41_550;

/** The page with the app's use cases, built into a folder of its own and served. */
export const openSite = async (folder: string, port = PORT): Promise<Site> => {
  const site = join(folder, 'site');
  await buildPage(fileURLToPath(new URL('../vite.config.ts', import.meta.url)), site, true);
  return serveFolder(site, port);
};
