import { commandChannel, commandMessage } from '@shared/ipc/commands';
import { type IpcArgs, type IpcChannel, type IpcResult, parseArgs, parseResult } from '@shared/ipc/contract';
import type { DesktopApi } from '@shared/ipc/desktop-api';
import { createPageClosing, hasUnsavedIn } from './page-closing';

/** The part of Electron's ipcRenderer the preload uses, and never hands on. */
export interface PageIpc {
  invoke(channel: string, args: unknown): Promise<unknown>;
  on(channel: string, listener: (event: unknown, message: unknown) => void): unknown;
  removeListener(channel: string, listener: (event: unknown, message: unknown) => void): unknown;
}

/** The page's side of the contract: named methods, each bound to one channel, checked both ways. */
export const createDesktopApi = (ipc: PageIpc, page: Pick<EventTarget, 'dispatchEvent'>): DesktopApi => {
  const ask = async <C extends IpcChannel>(channel: C, args: IpcArgs<C>): Promise<IpcResult<C>> =>
    parseResult(channel, await ipc.invoke(channel, parseArgs(channel, args)));

  return Object.freeze<DesktopApi>({
    appInfo: () => ask('app:info', {}),
    backupPlaces: () => ask('backup:places', {}),
    addBackupPlace: () => ask('backup:add-place', {}),
    forgetBackupPlace: (args) => ask('backup:forget-place', args),
    writeBackup: (args) => ask('backup:write', args),
    readBackup: (args) => ask('backup:read', args),
    discardBackups: (args) => ask('backup:discard', args),
    openBackupFile: () => ask('backup:open-file', {}),
    readLastKnown: () => ask('known:read', {}),
    rememberLastKnown: (args) => ask('known:remember', args),
    appendLog: (args) => ask('log:append', args),
    readLog: () => ask('log:read', {}),
    saveFile: (args) => ask('files:save', args),
    openPdf: (args) => ask('printing:open-pdf', args),
    openExternal: (args) => ask('external:open', args),
    onCommand: (listener) => {
      const hear = (_event: unknown, message: unknown) => {
        const parsed = commandMessage.safeParse(message);
        if (parsed.success) listener(parsed.data.command);
      };
      ipc.on(commandChannel, hear);
      return () => {
        ipc.removeListener(commandChannel, hear);
      };
    },
    onClosing: createPageClosing(
      ipc,
      {
        watch: (args) => ask('closing:watch', args),
        mayLeave: () => ask('closing:may-leave', {}),
        done: () => ask('closing:done', {}),
      },
      hasUnsavedIn(page),
    ),
    stillClosing: () => ask('closing:still', {}),
  });
};
