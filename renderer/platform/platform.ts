import type { Bytes } from '@shared/ipc/bytes';
import type { AppCommand } from '@shared/ipc/commands';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';

export type AppInfo = IpcResult<'app:info'>;
export type FileToSave = IpcArgs<'files:save'>;
export type SaveOutcome = IpcResult<'files:save'>;
export type Paper = IpcArgs<'printing:open-pdf'>;
export type OpenedFile = IpcResult<'backup:open-file'>;
export type BackupStatus = IpcResult<'backup:status'>;

/** `downloaded`: the browser would not open a new tab, so the paper went to the downloads folder. */
export type PaperOutcome =
  | { readonly ok: true; readonly shown: 'opened' | 'downloaded' }
  | Extract<IpcResult<'printing:open-pdf'>, { ok: false }>;

/** A folder the owner chose once, in which copies are written without asking again. */
export interface BackupFolder {
  choose(): Promise<{ folder: string | null }>;
  status(): Promise<BackupStatus>;
  /** The copy is on the disk, read back and compared, when this says ok. */
  write(file: { name: string; bytes: Bytes }): Promise<IpcResult<'backup:write'>>;
  read(name: string): Promise<IpcResult<'backup:read'>>;
}

/** What the interface asks of the computer it runs on. The desktop app and the browser each have one. */
export interface Platform {
  readonly kind: 'desktop' | 'browser';
  appInfo(): Promise<AppInfo>;
  /** Asks where (desktop) or downloads (browser). */
  saveFile(file: FileToSave): Promise<SaveOutcome>;
  /** Shows a paper in the computer's own viewer, from where it is printed. */
  openPdf(paper: Paper): Promise<PaperOutcome>;
  /** False when the link is not one the app may open, or nothing could open it. */
  openExternal(url: string): Promise<boolean>;
  /** Absent in the browser: there, copies are downloaded with saveFile. */
  readonly backupFolder: BackupFolder | null;
  /** Lets the owner pick a copy to restore. */
  openBackupFile(): Promise<OpenedFile>;
  /** Listens to the application menu; call what it returns to stop. */
  onCommand(listener: (command: AppCommand) => void): () => void;
}
