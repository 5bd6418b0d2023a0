import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The page of the benchmark: the app's own code, built as the app is, without its screens. */
export default defineConfig({
  root: path('./page'),
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@shared': path('../../shared'), '@renderer': path('../../renderer') } },
  build: {
    target: 'chrome140',
    assetsDir: 'bench-assets',
    rolldownOptions: { input: path('./page/bench.html') },
  },
  worker: { format: 'es' },
});
