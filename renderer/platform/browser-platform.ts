import { byteLimits } from '@shared/ipc/bytes';
import { fileEndings } from '@shared/ipc/file-names';
import { isAllowedExternal } from '@shared/security/external-links';
import { type BrowserDoor, mediaTypes } from './browser-door';
import type { createBrowserKeeping } from './browser-keeping';
import { createBrowserKnown } from './browser-known';
import type { OpenedFile, Platform } from './platform';

/** Browsers know what comes after the last dot only. */
const acceptedCopies = fileEndings.backup.map((ending) => ending.slice(ending.lastIndexOf('.'))).join(',');

const pickBackup = async (door: BrowserDoor): Promise<OpenedFile> => {
  const file = await door.pickFile(acceptedCopies);
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

/**
 * The same interface in a plain browser: files are downloaded, papers open in a tab, there is no menu
 * and nothing to do before closing.
 */
export const createBrowserPlatform = (door: BrowserDoor, version: string): Platform => {
  let loaded: Promise<ReturnType<typeof createBrowserKeeping>> | undefined;
  const keeping = () => {
    loaded ??= import('./browser-keeping').then((module) => module.createBrowserKeeping(door));
    return loaded;
  };
  return {
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
    places: {
      list: async () => (await keeping()).places.list(),
      write: async (place, file) => (await keeping()).places.write(place, file),
      read: async (place, name) => (await keeping()).places.read(place, name),
      discard: async (place, names) => (await keeping()).places.discard(place, names),
    },
    openBackupFile: () => pickBackup(door),
    lastKnown: createBrowserKnown(door.storage),
    log: {
      append: async (lines) => (await keeping()).log.append(lines),
      read: async () => (await keeping()).log.read(),
    },
    onCommand: () => () => undefined,
    // A tab closes at once: there the copies are made while it is open.
    onClosing: () => () => undefined,
    stillClosing: () => undefined,
  };
};
