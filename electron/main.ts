import '@shared/zod-without-eval';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandChannel } from '@shared/ipc/commands';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import type { Closing } from './closing';
import type { DialogHost } from './files/dialogs';
import { sweepLeftovers } from './files/leftovers';
import { createHandlers } from './ipc/handlers';
import { registerIpc } from './ipc/register';
import { menuTemplate } from './menu';
import type { PaperViewer } from './printing/open-pdf';
import { appSchemePrivileges, createAppHandler } from './protocol';
import { appAddress, appScheme } from './security/app-origin';
import { createOpenExternal } from './security/external';
import { guardNavigation } from './security/navigation';
import { blockNetwork } from './security/network';
import { denyPermissions } from './security/permissions';
import { createServices } from './services';
import { createMayLeaveUnsaved } from './unsaved';
import { bringToFront, placeOf, windowOptions } from './window';
import { placeWindow, readWindowState, saveWindowState } from './window-state';

const pageFolder = join(import.meta.dirname, '../renderer');
const preload = join(import.meta.dirname, '../preload/preload.cjs');

const openExternal = createOpenExternal((url) => shell.openExternal(url));
let window: BrowserWindow | null = null;

const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
};

const openWindow = (closing: Closing): BrowserWindow => {
  const statePath = join(app.getPath('userData'), 'window-state.json');
  const place = placeWindow(readWindowState(statePath), workAreas());
  const opened = new BrowserWindow(
    windowOptions({
      place,
      preload,
      icon: join(pageFolder, 'icon.png'),
      dark: nativeTheme.shouldUseDarkColors,
      developing: !app.isPackaged,
    }),
  );
  if (place.maximized) opened.maximize();
  opened.once('ready-to-show', () => opened.show());
  opened.on('close', () => saveWindowState(statePath, placeOf(opened)));
  opened.on('closed', () => {
    window = null;
  });
  closing.hold(opened);
  void opened.loadURL(appAddress);
  return opened;
};

/** Dialogs belong to the window while there is one. */
const dialogs: DialogHost = {
  showOpenDialog: (options) =>
    window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options),
  showSaveDialog: (options) =>
    window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options),
};

/** Closing waits until the papers shown for printing are gone from the temporary folder. */
const forgetPapersOnQuit = (papers: PaperViewer): void => {
  let forgotten = false;
  app.on('will-quit', (event) => {
    if (forgotten) return;
    event.preventDefault();
    void papers.forgetAll().then(() => {
      forgotten = true;
      app.quit();
    });
  });
};

const start = (): void => {
  const services = createServices({
    version: app.getVersion(),
    platform: process.platform,
    folders: {
      userData: app.getPath('userData'),
      documents: app.getPath('documents'),
      temporary: app.getPath('temp'),
    },
    dialogs,
    openPath: (path) => shell.openPath(path),
    openExternal,
    mayLeaveUnsaved: createMayLeaveUnsaved((options) =>
      window ? dialog.showMessageBoxSync(window, options) : dialog.showMessageBoxSync(options),
    ),
  });
  protocol.handle(
    appScheme,
    createAppHandler(pageFolder, async (path) => new Uint8Array(await readFile(path))),
  );
  denyPermissions(session.defaultSession);
  blockNetwork(session.defaultSession.webRequest);
  registerIpc(ipcMain, createHandlers(services));
  forgetPapersOnQuit(services.papers);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        developing: !app.isPackaged,
        send: (command) => window?.webContents.send(commandChannel, { command }),
      }),
    ),
  );
  void sweepLeftovers(app.getPath('userData'), Date.now());
  powerMonitor.on('shutdown', () => services.closing.endOfSession());
  window = openWindow(services.closing);
};

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  app.setAppUserModelId('br.com.emdia.app');
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  app.on('second-instance', () => bringToFront(window));
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, openExternal));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
