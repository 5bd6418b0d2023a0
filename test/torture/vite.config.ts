import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The page that is killed: the app's own use cases, built as the app is, without its screens. */
export default defineConfig({
  root: path('./page'),
  publicDir: false,
  logLevel: 'warn',
  define: { __APP_VERSION__: JSON.stringify('torture') },
  resolve: {
    alias: {
      '@shared': path('../../shared'),
      '@renderer': path('../../renderer'),
      '@test': path('..'),
      // The acts of the property tests, here on the browser's own store.
      'fake-indexeddb/auto': path('./page/real-store.ts'),
    },
  },
  // Unminified: what goes wrong there has its names.
  build: {
    target: 'chrome140',
    minify: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: path('./page/torture.html') },
  },
  worker: { format: 'es' },
});
