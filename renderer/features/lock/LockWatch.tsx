import { openSession } from '@renderer/data/operator-session';
import { useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { useEffect } from 'react';

const MINUTE = 60_000;

/** Locks this window when nobody touched any window of the shop for a while, or when another one was locked. */
export const LockWatch = ({ afterMinutes }: { readonly afterMinutes: number }) => {
  const { db } = useShop();
  useEffect(() => {
    const { lock } = useOperatorStore.getState();
    const session = openSession({ shop: db.name, idleMs: afterMinutes * MINUTE, onLock: lock });
    const stop = useOperatorStore.subscribe((now, before) => {
      if (now.isLocked && !before.isLocked) session.tellLocked();
      if (!now.isLocked && before.isLocked) session.touch();
    });
    return () => {
      stop();
      session.close();
    };
  }, [db, afterMinutes]);
  return null;
};
