import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { CivilDay } from '@shared/calendar/civil-day';
import { cashCents, dayMoney } from '@shared/domain/day-money';
import { type DrawerClosing, leftInDrawerCents } from '@shared/domain/drawer-closing';
import type { Cents } from '@shared/money/cents';

const stands = ({ cancelledOn }: DrawerClosing): boolean => cancelledOn === undefined;

/** The closing of a day's drawer that stands. */
export const standingClosing = async (db: Database, day: CivilDay): Promise<DrawerClosing | undefined> =>
  (await db.drawerClosings.where('day').equals(day).toArray()).find(stands);

/** What to start the counting of a day from. */
export interface DrawerStart {
  /** Change in the drawer when the day began, in cents: as the closing before left it, with what came after it. */
  readonly floatCents: Cents;
  /** The closing before, and the cash of its day that came in (or, negative, went out) after it. */
  readonly before?: { readonly day: CivilDay; readonly afterCents: Cents };
  /** The closing of this same day that was taken back last: what was counted then need not be typed again. */
  readonly reopened?: DrawerClosing;
}

/** What a closing left in the drawer, and the cash of its day that was written down after it. */
const leftBy = async (db: Database, closing: DrawerClosing) => {
  const payments = await db.payments.where('day').equals(closing.day).toArray();
  const afterCents = cashCents(dayMoney(payments)) - closing.cashCents;
  const floatCents = Math.max(0, leftInDrawerCents(closing) + afterCents);
  return { floatCents, before: { day: closing.day, afterCents } };
};

export const drawerStart = (db: Database, day: CivilDay): Promise<DrawerStart> =>
  readWithin(db, [db.drawerClosings, db.payments], async (db) => {
    const those = await db.drawerClosings.where('day').equals(day).sortBy('createdAt');
    const reopened = those.filter((closing) => !stands(closing)).at(-1);
    if (reopened) return { floatCents: reopened.floatCents, reopened };
    const before = await db.drawerClosings.where('day').below(day).reverse().filter(stands).first();
    return before ? leftBy(db, before) : { floatCents: 0 };
  });
