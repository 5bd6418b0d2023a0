import { byteLimits } from '@shared/ipc/bytes';
import { fileEndings } from '@shared/ipc/file-names';
import { isAllowedExternal } from '@shared/security/external-links';
import { type BrowserDoor, mediaTypes } from './browser-door';
import type { OpenedFile, Platform } from './platform';

const pickBackup = async (door: BrowserDoor): Promise<OpenedFile> => {
  const file = await door.pickFile(fileEndings.backup);
  if (file === null) return { ok: false, reason: 'cancelled' };
  if (file.size > byteLimits.backup) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // NotFoundError: the file was moved between choosing and reading.
    const reason =
      error instanceof DOMException && error.name === 'NotFoundError' ? 'file-missing' : 'locked';
    return { ok: false, reason };
  }
};

/** The same interface in a plain browser: files are downloaded, papers open in a tab, there is no menu. */
export const createBrowserPlatform = (door: BrowserDoor, version: string): Platform => ({
  kind: 'browser',
  appInfo: async () => ({ version, platform: 'browser' }),
  saveFile: async ({ suggestedName, bytes, kind }) => {
    door.download(suggestedName, new Blob([bytes], { type: mediaTypes[kind] }));
    return { saved: true, name: suggestedName };
  },
  openPdf: async ({ name, bytes }) => {
    const paper = new Blob([bytes], { type: mediaTypes.pdf });
    if (door.openInTab(paper)) return { ok: true, shown: 'opened' };
    door.download(name, paper);
    return { ok: true, shown: 'downloaded' };
  },
  openExternal: async (url) => {
    if (!isAllowedExternal(url)) return false;
    door.openLink(url);
    return true;
  },
  backupFolder: null,
  openBackupFile: () => pickBackup(door),
  onCommand: () => () => undefined,
});
