import { defineConfig, type Project } from '@playwright/test';
import { whyNoDesktop } from './scripts/lib/electron-runtime.mjs';
import { chromiumLaunch } from './test/support/chromium';

const port = 41531;

const inTheBrowser: Project[] = [
  { name: 'e2e', testDir: 'test/e2e' },
  { name: 'torture', testDir: 'test/torture', testMatch: '*.spec.ts' },
  { name: 'desktop-bridge', testDir: 'test/desktop', testMatch: 'bridge*.spec.ts' },
];

/** The real app opens only where it can; scripts/e2e.mjs sets EM_DIA_COUNT_DESKTOP to count what was left out. */
const inElectron: Project[] =
  whyNoDesktop() === null || process.env.EM_DIA_COUNT_DESKTOP
    ? [{ name: 'electron', testDir: 'test/desktop', testMatch: 'electron.spec.ts' }]
    : [];

export default defineConfig({
  projects: [...inTheBrowser, ...inElectron],
  outputDir: 'test-results/playwright',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1366, height: 768 },
    launchOptions: chromiumLaunch,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
