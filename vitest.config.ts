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
    testTimeout: 30_000,
  },
});
