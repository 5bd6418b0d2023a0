/** `npm start`: builds Em Dia and opens it, in its own window where Electron can run, else in the browser. */
import { spawn } from 'node:child_process';
import { hasScreen } from './lib/electron-runtime.mjs';
import { getElectron } from './lib/get-electron.mjs';
import { runTool, tools } from './lib/run-step.mjs';
import { address, isTaken, serveBuild } from './lib/serve-build.mjs';

const fail = (/** @type {string} */ line) => {
  console.error(line);
  process.exit(1);
};

let built = false;
const build = () => {
  if (built) return;
  console.log('Preparando o Em Dia…');
  if (!runTool(tools.vite, ['build', '--logLevel', 'warn']))
    fail('Não deu para preparar o Em Dia: veja o erro acima.');
  built = true;
};

/**
 * Opens the app and waits until it is closed.
 * @param {string} program
 * @returns {Promise<boolean>} false when it could not open at all
 */
const openWindow = (program) =>
  new Promise((resolve) => {
    const started = Date.now();
    const app = spawn(program, ['.'], { stdio: 'inherit' });
    // The terminal sends Ctrl+C to the app as well; it closes by itself, and then so do we.
    process.on('SIGINT', () => app.kill('SIGINT'));
    app.on('error', () => resolve(false));
    app.on('exit', (code) => resolve(code === 0 || code === null || Date.now() - started > 10_000));
  });

const openBrowser = async (/** @type {string} */ why) => {
  if (await isTaken()) {
    fail(`O endereço ${address} já está em uso: o Em Dia já deve estar aberto nele. Veja no navegador.`);
  }
  build();
  const server = await serveBuild(hasScreen() && !process.env.EM_DIA_NO_OPEN);
  console.log(`O Em Dia está aberto em ${address} no navegador, porque ${why}. Para encerrar: Ctrl+C.`);
  const stop = () => {
    // Tabs keep their connections open; they are not waited for.
    void server.close().then(() => process.exit(0));
    setTimeout(() => process.exit(0), 500);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

const electron = await getElectron();
if ('why' in electron) {
  await openBrowser(electron.why);
} else {
  build();
  if (!(await openWindow(electron.program))) await openBrowser('a janela própria não abriu neste computador');
}
