import type { Bytes } from '@shared/ipc/bytes';
import type { AppCommand } from '@shared/ipc/commands';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';
import type { LastKnown } from '@shared/ipc/known-channels';
import type { RotatingLog } from '@shared/log/rotating-log';

export type { LastKnown } from '@shared/ipc/known-channels';

export type AppInfo = IpcResult<'app:info'>;
export type FileToSave = IpcArgs<'files:save'>;
export type SaveOutcome = IpcResult<'files:save'>;
export type Paper = IpcArgs<'printing:open-pdf'>;
export type OpenedFile = IpcResult<'backup:open-file'>;
export type CopyWritten = IpcResult<'backup:write'>;
export type CopyRead =
  | { readonly ok: true; readonly bytes: Bytes }
  | Extract<IpcResult<'backup:read'>, { ok: false }>;

/** `downloaded`: the browser would not open a new tab, so the paper went to the downloads folder. */
export type PaperOutcome =
  | { readonly ok: true; readonly shown: 'opened' | 'downloaded' }
  | Extract<IpcResult<'printing:open-pdf'>, { ok: false }>;

/** Where copies are kept: a folder on the desktop, the browser's own keeping otherwise. */
export interface BackupPlace {
  /** The same in every run; what the page names the place by. */
  readonly id: string;
  readonly kind: 'folder' | 'browser';
  /** For showing: the path of the folder, or "Neste navegador". */
  readonly name: string;
  /** False when the folder is gone, for example a pen drive that was taken out. */
  readonly reachable: boolean;
  /** Newest first. */
  readonly files: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    /** Milliseconds since 1970 UTC. */
    readonly modifiedAt: number;
  }[];
}

/** The places in which copies are written without asking again. */
export interface BackupPlaces {
  list(): Promise<readonly BackupPlace[]>;
  /** Lets the owner choose one more folder; null when closed. Absent where places cannot be chosen. */
  readonly add?: () => Promise<BackupPlace | null>;
  /** Forgets the place; touches no file. */
  readonly forget?: (placeId: string) => Promise<void>;
  /** The copy is kept, read back and compared, when this says ok. */
  write(placeId: string, file: { readonly name: string; readonly bytes: Bytes }): Promise<CopyWritten>;
  read(placeId: string, name: string): Promise<CopyRead>;
  /** Removes copies that the retention policy lets go. Only names of copies are accepted. */
  discard(placeId: string, names: readonly string[]): Promise<{ readonly removed: readonly string[] }>;
}

/** What the shop held when it was last at work, kept outside its database. */
export interface LastKnownKeeping {
  /** Null when nothing was kept, or nothing usable. */
  read(): Promise<LastKnown | null>;
  /** Never fails: what cannot be kept leaves what was known before. */
  remember(known: LastKnown): Promise<void>;
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
  readonly places: BackupPlaces;
  /** Lets the owner pick a copy to restore. */
  openBackupFile(): Promise<OpenedFile>;
  readonly lastKnown: LastKnownKeeping;
  /** The app's own log, for support: lines of limited length in files of limited size. Never fails. */
  readonly log: RotatingLog;
  /** Listens to the application menu; call what it returns to stop. */
  onCommand(listener: (command: AppCommand) => void): () => void;
  /**
   * What is still to be done when the window is closed (desktop; a browser waits for nothing). The window stays open
   * until it is done, or has shown no sign of life for ten seconds. Call what it returns to stop.
   */
  onClosing(listener: () => Promise<void>): () => void;
  /** A sign of life during that. */
  stillClosing(): void;
}
