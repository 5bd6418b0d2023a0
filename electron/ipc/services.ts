import type { RotatingLog } from '@shared/log/rotating-log';
import type { Closing } from '../closing';
import type { AtomicWrite } from '../files/atomic-write';
import type { BackupPlaces } from '../files/backup-places';
import type { Dialogs } from '../files/dialogs';
import type { LastKnownStore } from '../files/last-known';
import type { PaperViewer } from '../printing/open-pdf';
import type { OpenExternal } from '../security/external';

/** What the channels work with. */
export interface Services {
  readonly app: { readonly version: string; readonly platform: string };
  readonly backups: BackupPlaces;
  readonly closing: Closing;
  readonly dialogs: Dialogs;
  readonly lastKnown: LastKnownStore;
  readonly log: RotatingLog;
  readonly papers: PaperViewer;
  readonly write: AtomicWrite;
  readonly openExternal: OpenExternal;
}
