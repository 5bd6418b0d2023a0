import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpcArgs, IpcResult } from '@shared/ipc/contract';
import type { AtomicWrite } from '../files/atomic-write';
import { reasonOf } from '../files/file-errors';

const signature = new TextEncoder().encode('%PDF-');
const isPdf = (bytes: Uint8Array) => signature.every((byte, index) => bytes[index] === byte);

export interface PaperViewer {
  open(paper: IpcArgs<'printing:open-pdf'>): Promise<IpcResult<'printing:open-pdf'>>;
  /** Papers name customers and amounts: none is left behind when the app closes. */
  forgetAll(): Promise<void>;
}

/**
 * Shows papers in the computer's own PDF program, from where they are printed. `openPath` is Electron's:
 * it answers with an empty text when the program opened.
 */
export const createPaperViewer = (
  temporaryFolder: string,
  write: AtomicWrite,
  openPath: (path: string) => Promise<string>,
): PaperViewer => {
  let folder: Promise<string> | null = null;
  let count = 0;

  /** A folder of its own for each paper, so that one still open in a viewer never blocks the next. */
  const placeFor = async (): Promise<string> => {
    folder ??= mkdtemp(join(temporaryFolder, 'em-dia-'));
    count += 1;
    const place = join(await folder, String(count));
    await mkdir(place, { mode: 0o700 });
    return place;
  };

  return {
    open: async ({ name, bytes }) => {
      if (!isPdf(bytes)) return { ok: false, reason: 'not-a-pdf' };
      try {
        const path = join(await placeFor(), name);
        const written = await write(path, bytes);
        if (!written.ok) return { ok: false, reason: written.error };
        return (await openPath(path)) === '' ? { ok: true } : { ok: false, reason: 'no-viewer' };
      } catch (error) {
        folder = null;
        return { ok: false, reason: reasonOf(error, 'folder-missing') };
      }
    },
    forgetAll: async () => {
      if (folder === null) return;
      // A viewer on Windows may still hold the file; the system clears its temporary folder later.
      await folder.then((path) => rm(path, { recursive: true, force: true })).catch(() => undefined);
      folder = null;
    },
  };
};
