import { readFile } from 'node:fs/promises';
import { type LastKnown, lastKnown } from '@shared/ipc/known-channels';
import type { AtomicWrite } from './atomic-write';

export interface LastKnownStore {
  read(): Promise<LastKnown | null>;
  remember(known: LastKnown): Promise<void>;
}

/** A file outside the page's database, so that losing that one does not lose what it held. */
export const createLastKnownStore = (path: string, write: AtomicWrite): LastKnownStore => ({
  read: async () => {
    try {
      return lastKnown.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      // Never written, or damaged: nothing is known.
      return null;
    }
  },
  // A full disk is said where it matters, at the copy; what was known before stays.
  remember: async (known) => {
    await write(path, new TextEncoder().encode(`${JSON.stringify(known)}\n`));
  },
});
