import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type DrawerClosing, leftInDrawerCents } from '@shared/domain/drawer-closing';
import type { Cents } from '@shared/money/cents';

const stands = ({ cancelledOn }: DrawerClosing): boolean => cancelledOn === undefined;

/** The closing of a day's drawer that stands. */
export const standingClosing = async (db: Database, day: CivilDay): Promise<DrawerClosing | undefined> =>
  (await db.drawerClosings.where('day').equals(day).toArray()).find(stands);

/** What to start the counting of a day from. */
export interface DrawerStart {
  /** Change in the drawer when the day began, in cents: as the closing before left it. */
  readonly floatCents: Cents;
  /** The day of that closing; absent when there is none. */
  readonly leftOn?: CivilDay;
  /** The closing of this same day that was taken back last: what was counted then need not be typed again. */
  readonly reopened?: DrawerClosing;
}

export const drawerStart = (db: Database, day: CivilDay): Promise<DrawerStart> =>
  db.transaction('r', [db.drawerClosings], async () => {
    const before = await db.drawerClosings.where('day').below(day).reverse().filter(stands).first();
    const those = await db.drawerClosings.where('day').equals(day).sortBy('createdAt');
    const reopened = those.filter((closing) => !stands(closing)).at(-1);
    return {
      floatCents: reopened?.floatCents ?? (before ? leftInDrawerCents(before) : 0),
      ...(before && { leftOn: before.day }),
      ...(reopened && { reopened }),
    };
  });
