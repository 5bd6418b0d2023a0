import type { AtomicWrite } from '../files/atomic-write';
import type { BackupFolder } from '../files/backup-folder';
import type { Dialogs } from '../files/dialogs';
import type { PaperViewer } from '../printing/open-pdf';
import type { OpenExternal } from '../security/external';

/** What the channels work with. */
export interface Services {
  readonly app: { readonly version: string; readonly platform: string };
  readonly backups: BackupFolder;
  readonly dialogs: Dialogs;
  readonly papers: PaperViewer;
  readonly write: AtomicWrite;
  readonly openExternal: OpenExternal;
}
