import type { Database } from '@renderer/data/database';
import { note } from '@renderer/data/log';
import { readOperators, readSetting, readTerms } from '@renderer/data/settings';
import { storeFailure } from '@renderer/data/store-failure';
import { getPlatform } from '@renderer/platform';
import type { LastKnown } from '@renderer/platform/platform';
import { systemClock } from '@renderer/platform/system-clock';
import { lostShop } from '@renderer/use-cases/lost-shop';
import { type OpenError, openStore } from '@renderer/use-cases/open-store';
import { useEffect, useState } from 'react';

export type Opening =
  | { readonly state: 'opening' }
  /** Share of the copy that is made first; 1 while the upgrade itself runs. */
  | { readonly state: 'upgrading'; readonly share: number; readonly isBlocked?: boolean }
  | { readonly state: 'failed'; readonly error: OpenError }
  /** It opens, with nothing in it, although there was something. */
  | { readonly state: 'lost'; readonly db: Database; readonly known: LastKnown }
  | { readonly state: 'open'; readonly db: Database };

const opened = async (db: Database, isExample: boolean): Promise<Opening> => {
  // What no screen does without: where it cannot be read, a recovery leads on and an error screen does not.
  await Promise.all([readSetting(db, 'shop'), readTerms(db), readOperators(db)]);
  const known = isExample ? null : await lostShop(db, getPlatform());
  return known ? { state: 'lost', db, known } : { state: 'open', db };
};

/** Opens a store and keeps it open while the component lives. Another `round` opens it anew. */
export const useStore = (name: string, isExample: boolean, round: number): Opening => {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round opens anew
  useEffect(() => {
    let isCurrent = true;
    let db: Database | undefined;
    const say = (next: Opening) => {
      if (isCurrent) setOpening(next);
    };
    const fail = (error: OpenError) => {
      note(({ logReason }) => ({ event: 'store-not-opened', reason: logReason(error.reason) }));
      say({ state: 'failed', error });
    };
    const open = async () => {
      const context = { platform: getPlatform(), clock: systemClock };
      const result = await openStore(context, name, {
        onUpgrade: (share) => say({ state: 'upgrading', share }),
        onBlocked: () => say({ state: 'upgrading', share: 1, isBlocked: true }),
      });
      if (!result.ok) return fail(result.error);
      db = result.value;
      if (isCurrent) say(await opened(db, isExample));
      else db.close();
    };
    open().catch((error: unknown) => {
      if (!isCurrent) return;
      db?.close();
      fail({ reason: 'unreadable', cause: storeFailure(error) });
    });
    return () => {
      isCurrent = false;
      setOpening({ state: 'opening' });
      db?.close();
    };
  }, [name, isExample, round]);
  return opening;
};
