import { spawnSync } from 'node:child_process';

/**
 * Runs a tool of the project with this Node, its output straight to the screen.
 * @param {string} tool path of the tool's script
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export const runTool = (tool, args, env = {}) =>
  spawnSync(process.execPath, [tool, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    .status === 0;

export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/@typescript/native/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};
