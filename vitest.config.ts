import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@shared': path('./shared'),
      '@renderer': path('./renderer'),
      '@electron': path('./electron'),
      '@test': path('./test'),
    },
  },
  test: {
    include: ['test/{unit,properties,migrations}/**/*.test.ts', 'test/{unit,properties}/**/*.test.tsx'],
    environment: 'node',
    // The first before anything: Dexie looks once, when it is loaded, whether there is a store.
    setupFiles: ['fake-indexeddb/auto', path('./test/support/seed.ts')],
    testTimeout: 30_000,
  },
});
