import type { Database } from '@renderer/data/database';
import { useFirstCustomers } from '@renderer/data/open-shop';
import { getPlatform } from '@renderer/platform';
import { systemClock } from '@renderer/platform/system-clock';
import { rememberShop } from '@renderer/use-cases/lost-shop';
import { useEffect } from 'react';

/** The first paint comes first. */
const AFTER_START = 3_000;
const EVERY = 10 * 60_000;

/** Keeps outside the store what the shop holds, at the start, now and then, and whenever the window is left. */
export const useRememberShop = (db: Database, isExample: boolean): void => {
  const few = useFirstCustomers(db);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first customers each change what is known
  useEffect(() => {
    if (isExample) return;
    const remember = () => {
      // A store that is being closed or deleted says nothing of what the shop holds.
      rememberShop(db, getPlatform(), systemClock.now()).catch(() => undefined);
    };
    const leaving = () => {
      if (document.visibilityState === 'hidden') remember();
    };
    const start = setTimeout(remember, AFTER_START);
    const again = setInterval(remember, EVERY);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      clearTimeout(start);
      clearInterval(again);
      document.removeEventListener('visibilitychange', leaving);
    };
  }, [db, isExample, few]);
};
