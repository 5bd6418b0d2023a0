import { build, preview } from 'vite';

/** Builds a page of the tests, made of the app's own code, into a folder. */
export const buildPage = async (configFile: string, outDir: string, emptyOutDir: boolean): Promise<void> => {
  await build({ configFile, build: { outDir, emptyOutDir } });
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
export const serveFolder = async (folder: string, port: number): Promise<Site> => {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    url: (origin, page) => `http://${origin}.localhost:${port}/${page}`,
    close: () => server.close(),
  };
};
