import type { AppCommand } from './commands';
import type { IpcArgs, IpcChannel, IpcResult } from './contract';

type Ask<C extends IpcChannel> = () => Promise<IpcResult<C>>;
type Send<C extends IpcChannel> = (args: IpcArgs<C>) => Promise<IpcResult<C>>;

/** What the preload puts on `window.desktop`: frozen, named methods, nothing that takes a channel's name. */
export interface DesktopApi {
  readonly appInfo: Ask<'app:info'>;
  readonly backupPlaces: Ask<'backup:places'>;
  readonly addBackupPlace: Ask<'backup:add-place'>;
  readonly forgetBackupPlace: Send<'backup:forget-place'>;
  readonly writeBackup: Send<'backup:write'>;
  readonly readBackup: Send<'backup:read'>;
  readonly discardBackups: Send<'backup:discard'>;
  readonly openBackupFile: Ask<'backup:open-file'>;
  readonly readLastKnown: Ask<'known:read'>;
  readonly rememberLastKnown: Send<'known:remember'>;
  readonly appendLog: Send<'log:append'>;
  readonly readLog: Ask<'log:read'>;
  readonly saveFile: Send<'files:save'>;
  readonly openPdf: Send<'printing:open-pdf'>;
  readonly openExternal: Send<'external:open'>;
  /** Listens to the application menu; call what it returns to stop. */
  readonly onCommand: (listener: (command: AppCommand) => void) => () => void;
  /** The window stays open until the listener is done, as long as it shows signs of life. */
  readonly onClosing: (listener: () => Promise<void>) => () => void;
  readonly stillClosing: Ask<'closing:still'>;
}
