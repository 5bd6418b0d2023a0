import type { AppCommand } from './commands';
import type { IpcArgs, IpcChannel, IpcResult } from './contract';

type Ask<C extends IpcChannel> = () => Promise<IpcResult<C>>;
type Send<C extends IpcChannel> = (args: IpcArgs<C>) => Promise<IpcResult<C>>;

/** What the preload puts on `window.desktop`: frozen, named methods, nothing that takes a channel's name. */
export interface DesktopApi {
  readonly appInfo: Ask<'app:info'>;
  readonly chooseBackupFolder: Ask<'backup:choose-folder'>;
  readonly backupStatus: Ask<'backup:status'>;
  readonly writeBackup: Send<'backup:write'>;
  readonly readBackup: Send<'backup:read'>;
  readonly openBackupFile: Ask<'backup:open-file'>;
  readonly saveFile: Send<'files:save'>;
  readonly openPdf: Send<'printing:open-pdf'>;
  readonly openExternal: Send<'external:open'>;
  /** Listens to the application menu; call what it returns to stop. */
  readonly onCommand: (listener: (command: AppCommand) => void) => () => void;
}
