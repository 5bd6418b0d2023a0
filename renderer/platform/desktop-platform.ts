import type { DesktopApi } from '@shared/ipc/desktop-api';
import { isAllowedExternal } from '@shared/security/external-links';
import type { Platform } from './platform';

/** The computer as the desktop app gives it. Every rule is kept again on the other side of the bridge. */
export const createDesktopPlatform = (desktop: DesktopApi): Platform => ({
  kind: 'desktop',
  appInfo: () => desktop.appInfo(),
  saveFile: (file) => desktop.saveFile(file),
  openPdf: async (paper) => {
    const outcome = await desktop.openPdf(paper);
    return outcome.ok ? { ok: true, shown: 'opened' } : outcome;
  },
  openExternal: async (url) => isAllowedExternal(url) && (await desktop.openExternal({ url })).opened,
  backupFolder: {
    choose: () => desktop.chooseBackupFolder(),
    status: () => desktop.backupStatus(),
    write: (file) => desktop.writeBackup(file),
    read: (name) => desktop.readBackup({ name }),
  },
  openBackupFile: () => desktop.openBackupFile(),
  onCommand: (listener) => desktop.onCommand(listener),
});
