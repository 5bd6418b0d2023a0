import { spawn } from 'node:child_process';
import { electronInstaller, findElectron, hasScreen } from './electron-runtime.mjs';

/** A slow line gets its chance; a line that stands still does not hold the shop up for ever. */
const longestWait = 4 * 60_000;

/** Electron fetches its runtime at the first start. Quiet: without internet there is the browser. */
const download = () =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [electronInstaller], { stdio: 'ignore', timeout: longestWait });
    child.on('error', () => resolve(undefined));
    child.on('exit', () => resolve(undefined));
  });

/**
 * Electron's program, fetched now if need be, or why there is none, in words for the person who typed
 * `npm start`.
 * @returns {Promise<{ program: string } | { why: string }>}
 */
export const getElectron = async () => {
  if (findElectron() === null && hasScreen() && !process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) {
    console.log('Buscando o Electron, só nesta primeira vez…');
    await download();
  }
  const program = findElectron();
  if (program === null) return { why: 'o Electron não está neste computador nem pôde ser baixado' };
  return hasScreen() ? { program } : { why: 'este computador não tem tela para uma janela própria' };
};
