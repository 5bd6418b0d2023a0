import type { AtomicWrite } from '../files/atomic-write';
import type { BackupFolder } from '../files/backup-folder';
import type { Dialogs } from '../files/dialogs';
import type { PaperViewer } from '../printing/open-pdf';
import type { OpenExternal } from '../security/external';
import { backupHandlers } from './backup';
import { fileHandlers } from './files';
import type { IpcHandlers } from './register';

export interface Services {
  readonly app: { readonly version: string; readonly platform: string };
  readonly backups: BackupFolder;
  readonly dialogs: Dialogs;
  readonly papers: PaperViewer;
  readonly write: AtomicWrite;
  readonly openExternal: OpenExternal;
}

/** What each channel does, made of the services of the shell. */
export const createHandlers = (services: Services): IpcHandlers => ({
  'app:info': async () => ({ ...services.app }),
  ...backupHandlers(services),
  ...fileHandlers(services),
  'printing:open-pdf': (paper) => services.papers.open(paper),
  'external:open': async ({ url }) => ({ opened: await services.openExternal(url) }),
});
