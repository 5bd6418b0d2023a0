import { commandChannel, commandMessage } from '@shared/ipc/commands';
import { type IpcArgs, type IpcChannel, type IpcResult, parseArgs, parseResult } from '@shared/ipc/contract';
import type { DesktopApi } from '@shared/ipc/desktop-api';

/** The part of Electron's ipcRenderer the preload uses, and never hands on. */
export interface PageIpc {
  invoke(channel: string, args: unknown): Promise<unknown>;
  on(channel: string, listener: (event: unknown, message: unknown) => void): unknown;
  removeListener(channel: string, listener: (event: unknown, message: unknown) => void): unknown;
}

/** The page's side of the contract: named methods, each bound to one channel, checked both ways. */
export const createDesktopApi = (ipc: PageIpc): DesktopApi => {
  const ask = async <C extends IpcChannel>(channel: C, args: IpcArgs<C>): Promise<IpcResult<C>> =>
    parseResult(channel, await ipc.invoke(channel, parseArgs(channel, args)));

  return Object.freeze<DesktopApi>({
    appInfo: () => ask('app:info', {}),
    chooseBackupFolder: () => ask('backup:choose-folder', {}),
    backupStatus: () => ask('backup:status', {}),
    writeBackup: (args) => ask('backup:write', args),
    readBackup: (args) => ask('backup:read', args),
    openBackupFile: () => ask('backup:open-file', {}),
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
  });
};
