import { useShop } from '@renderer/data/shop-context';
import { checkRecords, isCheckDue } from '@renderer/use-cases/check-records';
import { useEffect } from 'react';

/** The counter comes first: nothing is read for it in the first minutes. */
const AFTER_START_MS = 3 * 60_000;
/** The app may stay open for weeks. */
const LOOK_EVERY_MS = 6 * 3_600_000;

/** Looks through all records once a week, in the background. What it finds is told in the header. */
export const WeeklyCheck = () => {
  const { db, clock } = useShop();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      if (!isOver && (await isCheckDue({ db, clock }))) await checkRecords({ db, clock });
    };
    const lookNow = () => {
      look().catch((error: unknown) => {
        // The window was closed meanwhile: it looks again the next time.
        if (!isOver) reportError(error);
      });
    };
    const first = setTimeout(lookNow, AFTER_START_MS);
    const later = setInterval(lookNow, LOOK_EVERY_MS);
    return () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(later);
    };
  }, [db, clock]);
  return null;
};
