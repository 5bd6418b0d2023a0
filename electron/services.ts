import { join } from 'node:path';
import { createRotatingLog } from '@shared/log/rotating-log';
import { createClosing } from './closing';
import { createAtomicWrite } from './files/atomic-write';
import { createBackupPlaces } from './files/backup-places';
import { createDialogs, type DialogHost } from './files/dialogs';
import { createLastKnownStore } from './files/last-known';
import { createLogFiles } from './files/log-files';
import { nodeFiles } from './files/node-files';
import { createSettingsStore } from './files/settings-store';
import type { Services } from './ipc/services';
import { createPaperViewer } from './printing/open-pdf';
import type { OpenExternal } from './security/external';

/** What the shell takes from the computer. */
export interface Surroundings {
  readonly version: string;
  readonly platform: string;
  readonly folders: { readonly userData: string; readonly documents: string; readonly temporary: string };
  readonly dialogs: DialogHost;
  readonly openPath: (path: string) => Promise<string>;
  readonly openExternal: OpenExternal;
  readonly mayLeaveUnsaved: () => boolean;
}

export const createServices = (from: Surroundings): Services => {
  const write = createAtomicWrite(nodeFiles);
  const settings = createSettingsStore(join(from.folders.userData, 'settings.json'), write);
  return {
    app: { version: from.version, platform: from.platform },
    backups: createBackupPlaces(settings, write),
    closing: createClosing({ mayLeaveUnsaved: from.mayLeaveUnsaved }),
    dialogs: createDialogs(from.dialogs, from.folders.documents),
    lastKnown: createLastKnownStore(join(from.folders.userData, 'last-known.json'), write),
    log: createRotatingLog(createLogFiles(join(from.folders.userData, 'logs'))),
    papers: createPaperViewer(from.folders.temporary, write, from.openPath),
    write,
    openExternal: from.openExternal,
  };
};
