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
import { serveApp } from './app-server';
import { closingWindow } from './closing-window';
import { runPreload } from './preload-in-page';
import { temporaryFolder } from './temporary-folder';

const root = resolve(import.meta.dirname, '../..');
const preloadPath = join(root, 'dist/preload/preload.cjs');

/** The sender check sees app:// where the address that stands for it is. */
const senderOf = (frame: Frame, address: string) => ({
  senderFrame: { url: frame.url().replace(address, appAddress), parent: frame.parentFrame() },
});

/** The main process speaks to the page. */
const tell = (page: Page, channel: string, message: object) =>
  page.evaluate(
    ([name, detail]) => {
      window.dispatchEvent(new CustomEvent(`ipc:${name}`, { detail }));
    },
    [channel, message] as const,
  );

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
  /** Whether the owner leaves what is not saved, in order; when nothing is left, the owner stays. */
  const leaves: boolean[] = [];
  const questions: string[] = [];
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
    mayLeaveUnsaved: () => {
      questions.push('unsaved');
      return leaves.shift() ?? false;
    },
  });

  const shell = closingWindow((channel, message) => {
    for (const page of context.pages()) void tell(page, channel, message);
  });
  services.closing.hold(shell.window);

  const site = await serveApp(
    createAppHandler(pageFolder, async (path) => new Uint8Array(await readFile(path))),
  );
  const listeners = new Map<string, Parameters<IpcHost['handle']>[1]>();
  registerIpc({ handle: (channel, listener) => listeners.set(channel, listener) }, createHandlers(services));
  await context.exposeBinding('ipcInvoke', ({ frame }, channel: string, args: unknown) => {
    const listener = listeners.get(channel);
    if (!listener) throw new Error(`No handler registered for '${channel}'`);
    return listener(senderOf(frame, site.address), args);
  });
  await context.addInitScript(runPreload(await readFile(preloadPath, 'utf8')));

  return {
    address: site.address,
    folders,
    answers,
    papers,
    links,
    leaves,
    questions,
    /** Chooses something in the application menu. */
    command: (page: Page, command: AppCommand) => tell(page, commandChannel, { command }),
    /** The window of the page, as far as closing goes. */
    shell,
    /** What the shell keeps of its own, by its path in the user data. */
    kept: (name: string) => join(folders.userData, name),
    close: async () => {
      await services.papers.forgetAll();
      await site.close();
      await temporary.remove();
    },
  };
};

export type DesktopBridge = Awaited<ReturnType<typeof openDesktopBridge>>;
