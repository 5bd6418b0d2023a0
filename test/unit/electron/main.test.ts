import { EventEmitter } from 'node:events';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ipcChannels } from '@shared/ipc/contract';
import { temporaryFolder } from '@test/support/temporary-folder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Electron's own objects, as far as main.ts uses them. */
const electronDouble = (folder: string, firstInstance: boolean) => {
  const told = vi.fn();
  const windows: (EventEmitter & Record<string, ReturnType<typeof vi.fn>>)[] = [];
  const BrowserWindow = vi.fn(function double(this: unknown, _options: unknown) {
    const window = Object.assign(new EventEmitter(), {
      loadURL: vi.fn(async () => undefined),
      webContents: Object.assign(new EventEmitter(), { send: told, setBackgroundThrottling: vi.fn() }),
      close: vi.fn(),
      destroy: vi.fn(),
      show: vi.fn(),
      focus: vi.fn(),
      restore: vi.fn(),
      maximize: vi.fn(),
      isMinimized: vi.fn(() => true),
      isMaximized: vi.fn(() => false),
      getNormalBounds: vi.fn(() => ({ x: 3, y: 4, width: 1100, height: 700 })),
    });
    windows.push(window as never);
    return window;
  });
  const app = Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: vi.fn(() => firstInstance),
    enableSandbox: vi.fn(),
    setAppUserModelId: vi.fn(),
    whenReady: vi.fn(async () => undefined),
    quit: vi.fn(),
    getPath: vi.fn(() => folder),
    getVersion: vi.fn(() => '1.2.3'),
    isPackaged: true,
  });
  const defaultSession = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
  return {
    windows,
    told,
    app,
    BrowserWindow,
    dialog: {},
    ipcMain: { handle: vi.fn() },
    Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
    powerMonitor: new EventEmitter(),
    nativeTheme: { shouldUseDarkColors: false },
    protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
    screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
    session: { defaultSession },
    shell: { openExternal: vi.fn(), openPath: vi.fn(async () => '') },
  };
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
  vi.resetModules();
});
afterEach(async () => {
  vi.doUnmock('electron');
  await folder.remove();
});

const startMain = async (firstInstance = true) => {
  const electron = electronDouble(folder.path, firstInstance);
  vi.doMock('electron', () => electron);
  await import('@electron/main');
  await vi.waitFor(() => {
    if (firstInstance) expect(electron.windows).toHaveLength(1);
  });
  const [window] = electron.windows;
  return { electron, window };
};

describe('the start of the app', () => {
  it('opens one sandboxed window at the fixed address', async () => {
    const { electron, window } = await startMain();
    expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
    expect(electron.BrowserWindow.mock.calls[0]?.[0]).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    expect(window?.loadURL).toHaveBeenCalledExactlyOnceWith('app://em-dia/');
    window?.emit('ready-to-show');
    expect(window?.show).toHaveBeenCalledOnce();
  });

  it('announces its scheme before, and guards everything before the page loads', async () => {
    const { electron, window } = await startMain();
    const order = (mock: ReturnType<typeof vi.fn>) =>
      mock.mock.invocationCallOrder[0] ?? Number.POSITIVE_INFINITY;
    const load = order(window?.loadURL ?? vi.fn());
    expect(order(electron.protocol.registerSchemesAsPrivileged)).toBeLessThan(order(electron.app.whenReady));
    expect(order(electron.protocol.handle)).toBeLessThan(load);
    expect(order(electron.session.defaultSession.setPermissionRequestHandler)).toBeLessThan(load);
    expect(order(electron.session.defaultSession.webRequest.onBeforeRequest)).toBeLessThan(load);
    expect(electron.ipcMain.handle.mock.calls.map(([channel]) => channel)).toEqual(ipcChannels);
    expect(electron.Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });

  it('guards every web contents there will ever be', async () => {
    const { electron } = await startMain();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    electron.app.emit('web-contents-created', {}, contents);
    expect(contents.setWindowOpenHandler).toHaveBeenCalledOnce();
    expect(contents.listenerCount('will-navigate')).toBe(1);
  });

  it('shows the open window instead of opening a second', async () => {
    const { electron, window } = await startMain();
    electron.app.emit('second-instance');
    expect(window?.restore).toHaveBeenCalledOnce();
    expect(window?.focus).toHaveBeenCalledOnce();
    expect(electron.windows).toHaveLength(1);
  });

  it('leaves at once when it is the second', async () => {
    const { electron } = await startMain(false);
    expect(electron.app.quit).toHaveBeenCalledOnce();
    expect(electron.app.whenReady).not.toHaveBeenCalled();
    expect(electron.protocol.registerSchemesAsPrivileged).not.toHaveBeenCalled();
  });

  it('opens where it was closed', async () => {
    const first = await startMain();
    first.window?.emit('close');
    vi.resetModules();
    vi.doUnmock('electron');
    const { electron } = await startMain();
    expect(electron.BrowserWindow.mock.calls[0]?.[0]).toMatchObject({ x: 3, y: 4, width: 1100, height: 700 });
    expect(electron.app.getPath).toHaveBeenCalledWith('userData');
  });

  it('holds its closing while the page makes its last copy, and quits with it', async () => {
    const { electron, window } = await startMain();
    const handlers = new Map(
      electron.ipcMain.handle.mock.calls.map(([channel, handle]) => [channel, handle]),
    );
    const fromPage = { senderFrame: { url: 'app://em-dia/', parent: null } };
    const say = (channel: string, args: object = {}) =>
      (handlers.get(channel) as (event: object, args: object) => Promise<unknown>)(fromPage, args);
    const preventDefault = vi.fn();

    await say('closing:watch', { watching: true });
    window?.emit('close', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(electron.told).toHaveBeenCalledExactlyOnceWith('app:closing', {});
    expect(window?.close).not.toHaveBeenCalled();
    await say('closing:still');
    await say('closing:done');
    expect(window?.close).toHaveBeenCalledOnce();

    window?.emit('close', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    window?.emit('closed');
    electron.app.emit('window-all-closed');
    expect(electron.app.quit).toHaveBeenCalledOnce();
  });

  it('holds nothing once the computer is turned off', async () => {
    const { electron, window } = await startMain();
    const watch = electron.ipcMain.handle.mock.calls.find(([channel]) => channel === 'closing:watch')?.[1];
    const event = { senderFrame: { url: 'app://em-dia/', parent: null } };
    await (watch as (event: object, args: object) => Promise<unknown>)(event, { watching: true });
    electron.powerMonitor.emit('shutdown');
    const preventDefault = vi.fn();
    window?.emit('close', { preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
  });

  it('sweeps what a killed writer left among its own files', async () => {
    const left = join(folder.path, '.settings.json.4711-mdx0abc-1.tmp');
    await writeFile(left, '{');
    await utimes(left, 1000, 1000);
    await startMain();
    await vi.waitFor(async () => expect(await readdir(folder.path)).toEqual([]));
  });

  it('forgets the printed papers, then quits', async () => {
    const { electron } = await startMain();
    const preventDefault = vi.fn();
    electron.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledOnce());
    electron.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
