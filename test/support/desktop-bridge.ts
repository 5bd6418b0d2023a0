import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { createHandlers } from '../../electron/ipc/handlers';
import { type IpcHost, registerIpc } from '../../electron/ipc/register';
import { createAppHandler } from '../../electron/protocol';
import { appAddress } from '../../electron/security/app-origin';
import { createOpenExternal } from '../../electron/security/external';
import { createServices } from '../../electron/services';
import { type AppCommand, commandChannel } from '../../shared/ipc/commands';
import { runPreload } from './preload-in-page';
import { temporaryFolder } from './temporary-folder';

const root = resolve(import.meta.dirname, '../..');
const preloadPath = join(root, 'dist/preload/preload.cjs');

/** Chromium knows no app:// scheme; this address stands for it, and the sender check still sees app://. */
export const bridgeAddress = 'http://em-dia.localhost/';
const asApp = (url: string) => (url.startsWith(bridgeAddress) ? url.replace(bridgeAddress, appAddress) : url);

const senderOf = (frame: Frame) => ({
  senderFrame: { url: asApp(frame.url()), parent: frame.parentFrame() },
});

/**
 * The desktop app without Electron: the page in Chromium gets `window.desktop` from the built preload, and
 * every call goes through the real register and handlers to real files in a temporary folder. Only the
 * dialogs and the opening of programs are stood in for. Needs a build.
 */
export const openDesktopBridge = async (
  context: BrowserContext,
  pageFolder = join(root, 'dist/renderer'),
) => {
  if (!existsSync(preloadPath)) throw new Error('dist/preload is missing: run `npm run build` first');
  const temporary = await temporaryFolder();
  const folderOf = async (name: string) => {
    const path = join(temporary.path, name);
    await mkdir(path);
    return path;
  };
  const folders = {
    userData: await folderOf('userData'),
    documents: await folderOf('Documentos'),
    temporary: await folderOf('temp'),
  };

  /** What the next dialogs answer, in order; when nothing is left, the owner gives up. */
  const answers: string[] = [];
  const papers: string[] = [];
  const links: string[] = [];
  const services = createServices({
    version: '0.0.0-bridge',
    platform: process.platform,
    folders,
    dialogs: {
      showOpenDialog: async () => {
        const path = answers.shift();
        return path === undefined
          ? { canceled: true, filePaths: [] }
          : { canceled: false, filePaths: [path] };
      },
      showSaveDialog: async () => {
        const path = answers.shift();
        return path === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: path };
      },
    },
    openPath: async (path) => {
      papers.push(path);
      return '';
    },
    openExternal: createOpenExternal(async (url) => {
      links.push(url);
    }),
  });

  const listeners = new Map<string, Parameters<IpcHost['handle']>[1]>();
  registerIpc({ handle: (channel, listener) => listeners.set(channel, listener) }, createHandlers(services));
  await context.exposeBinding('ipcInvoke', ({ frame }, channel: string, args: unknown) => {
    const listener = listeners.get(channel);
    if (!listener) throw new Error(`No handler registered for '${channel}'`);
    return listener(senderOf(frame), args);
  });
  await context.addInitScript(runPreload(await readFile(preloadPath, 'utf8')));

  const answer = createAppHandler(pageFolder, async (path) => new Uint8Array(await readFile(path)));
  await context.route(`${bridgeAddress}**`, async (route) => {
    const response = await answer({ url: asApp(route.request().url()), method: route.request().method() });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });

  return {
    address: bridgeAddress,
    folders,
    answers,
    papers,
    links,
    /** Chooses something in the application menu. */
    command: (page: Page, command: AppCommand) =>
      page.evaluate(
        ([channel, message]) => {
          window.dispatchEvent(new CustomEvent(`ipc:${channel}`, { detail: message }));
        },
        [commandChannel, { command }] as const,
      ),
    close: async () => {
      await services.papers.forgetAll();
      await temporary.remove();
    },
  };
};

export type DesktopBridge = Awaited<ReturnType<typeof openDesktopBridge>>;
