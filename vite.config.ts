import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './shared/security/content-security-policy.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('./package.json'), 'utf8')) as { version: string };

/** The built page carries the policy itself, so that it holds in the browser as well as under app://. */
const securityPolicyMeta = (): Plugin => ({
  name: 'content-security-policy-meta',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
});

/** One configuration, three builds: the page, Electron's main process and its sandboxed preload. */
export default defineConfig({
  root: path('./renderer'),
  publicDir: path('./assets/public'),
  plugins: [react(), securityPolicyMeta()],
  define: { __APP_VERSION__: JSON.stringify(version) },
  resolve: {
    alias: { '@shared': path('./shared'), '@renderer': path('./renderer'), '@electron': path('./electron') },
  },
  build: { target: 'chrome140', emptyOutDir: true },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 41530, strictPort: true },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: path('./dist/renderer'),
        // In chunks of their own, schemas would be made before the entry has set zod up. What the start needs is one
        // file: cut by who else uses it, it was seventy, and compressed by a twelfth less.
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'zod', test: /node_modules[\\/]zod[\\/]|shared[\\/]zod-without-eval/, priority: 1 },
                { name: 'start', tags: ['$initial'] },
              ],
            },
          },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        copyPublicDir: false,
        target: 'node22',
        outDir: path('./dist/main'),
        rolldownOptions: {
          input: path('./electron/main.ts'),
          output: { format: 'es', entryFileNames: 'main.js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        ssr: true,
        copyPublicDir: false,
        target: 'chrome140',
        outDir: path('./dist/preload'),
        // A sandboxed preload must be CommonJS.
        rolldownOptions: {
          input: path('./electron/preload.ts'),
          output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
        },
      },
    },
  },
});
