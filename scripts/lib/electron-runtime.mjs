import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/electron');

/**
 * Electron's program on this machine, or null. Looks where Electron's own install.js puts it, without
 * importing the package: importing it would start a download.
 * @returns {string | null}
 */
export const findElectron = () => {
  const pathFile = join(packageFolder, 'path.txt');
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && !existsSync(pathFile)) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = join(override ?? join(packageFolder, 'dist'), name);
  return existsSync(program) ? program : null;
};

/** The script that downloads the runtime, at Electron's first start. */
export const electronInstaller = join(packageFolder, 'install.js');

export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Why the real app cannot be opened here, in words, or null when it can.
 * @returns {string | null}
 */
export const whyNoDesktop = () => {
  if (findElectron() === null) return "Electron's runtime is not on this machine";
  if (!hasScreen()) return 'this machine has no screen for a window';
  return null;
};
