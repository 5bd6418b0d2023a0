import type { FileKind } from '@shared/ipc/file-names';

export const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
  backup: 'application/octet-stream',
};

/** The few things of a browser window the platform needs, so that tests can stand in for them. */
export interface BrowserDoor {
  download(name: string, contents: Blob): void;
  /** False when the browser refused to open a tab. */
  openInTab(contents: Blob): boolean;
  openLink(url: string): void;
  pickFile(accept: string): Promise<File | null>;
  /** A folder of the browser's own keeping. Fails where it keeps no files. */
  openFolder(name: 'copias' | 'registro'): Promise<FileSystemDirectoryHandle>;
  /** Throws where the browser keeps nothing. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  /** One at a time, whatever the window. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** A download or a tab reads the blob a moment later; a tab's own "save" reads it again. */
const keepBlobFor = 10 * 60_000;

const addressOf = (contents: Blob): string => {
  const address = URL.createObjectURL(contents);
  setTimeout(() => URL.revokeObjectURL(address), keepBlobFor);
  return address;
};

const pickFile = (accept: string): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => finish(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => finish(null));
    // Some browsers only open the chooser for an input that is in the page.
    document.body.append(input);
    input.click();
  });

export const windowDoor: BrowserDoor = {
  download: (name, contents) => {
    const link = document.createElement('a');
    link.href = addressOf(contents);
    link.download = name;
    link.click();
  },
  // Without "noopener", so that a refusal can be told apart: the tab only ever shows our own paper.
  openInTab: (contents) => window.open(addressOf(contents), '_blank') !== null,
  openLink: (url) => {
    window.open(url, '_blank', 'noopener,noreferrer');
  },
  pickFile,
  openFolder: async (name) => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(name, { create: true });
  },
  storage: () => window.localStorage,
  alone: (work) => navigator.locks.request('em-dia-registro', work),
};
