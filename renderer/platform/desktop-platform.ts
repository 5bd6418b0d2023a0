import type { DesktopApi } from '@shared/ipc/desktop-api';
import { fittingLines } from '@shared/ipc/log-limits';
import { isAllowedExternal } from '@shared/security/external-links';
import { readInParts, writeInParts } from './in-parts';
import type { Platform } from './platform';

const nothing = () => undefined;

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
  places: {
    list: async () => (await desktop.backupPlaces()).places,
    add: async () => (await desktop.addBackupPlace()).place,
    forget: async (place) => {
      await desktop.forgetBackupPlace({ place });
    },
    write: (place, file) => writeInParts(desktop, place, file),
    read: (place, name) => readInParts(desktop, place, name),
    discard: (place, names) => desktop.discardBackups({ place, names: [...names] }),
  },
  openBackupFile: () => desktop.openBackupFile(),
  lastKnown: {
    read: async () => (await desktop.readLastKnown()).known,
    remember: (known) => desktop.rememberLastKnown(known).then(nothing, nothing),
  },
  log: {
    append: (lines) => desktop.appendLog({ lines: fittingLines(lines) }).then(nothing, nothing),
    read: () =>
      desktop.readLog().then(
        ({ text }) => text,
        () => '',
      ),
  },
  onCommand: (listener) => desktop.onCommand(listener),
  onClosing: (listener) => desktop.onClosing(listener),
  stillClosing: () => {
    void desktop.stillClosing().catch(nothing);
  },
});
