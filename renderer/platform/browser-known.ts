import { lastKnown } from '@shared/ipc/known-channels';
import type { LastKnownKeeping } from './platform';

const key = 'em-dia-ultimo-conhecido';

/** Beside the database in the browser; `storage` throws where the browser keeps nothing. */
export const createBrowserKnown = (
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
): LastKnownKeeping => ({
  read: async () => {
    try {
      return lastKnown.parse(JSON.parse(storage().getItem(key) ?? 'null'));
    } catch {
      // Never written, or damaged: nothing is known.
      return null;
    }
  },
  remember: async (known) => {
    try {
      storage().setItem(key, JSON.stringify(known));
    } catch {
      // A full disk is said where it matters, at the copy; what was known before stays.
    }
  },
});
