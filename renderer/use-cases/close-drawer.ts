import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { cashCents, dayMoney } from '@shared/domain/day-money';
import { type DrawerClosing, drawerClosingSchema } from '@shared/domain/drawer-closing';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from './use-case';

/** Amounts in cents. */
export interface DrawerRequest {
  readonly day: CivilDay;
  /** Change that was in the drawer when the day began. */
  readonly floatCents: Cents;
  /** Cash of the day as the person saw it while counting. */
  readonly cashCents: Cents;
  readonly countedCents: Cents;
  /** Of what was counted, taken out of the drawer. */
  readonly takenCents: Cents;
  readonly notes?: string;
}

export type CloseDrawerError =
  | 'day-in-the-future'
  /** Perhaps in another window. */
  | 'already-closed'
  | 'taken-over-counted'
  /** Cash came in or went out while the drawer was being counted. */
  | 'cash-changed'
  | 'invalid';

export interface ClosedDrawer {
  readonly closing: DrawerClosing;
  /** The journal's line. */
  readonly seq: number;
}

/** Closes the drawer of a day as it was counted. A day has one closing that stands. */
export const closeDrawer = (
  context: UseCaseContext,
  { notes, ...request }: DrawerRequest,
): Promise<Result<ClosedDrawer, CloseDrawerError>> => {
  const { clock } = context;
  const { day } = request;
  return transact(
    context,
    ['drawerClosings', 'payments', 'journal'],
    async (context): Promise<Result<ClosedDrawer, CloseDrawerError>> => {
      const { db } = context;
      if (day > clock.today()) return err('day-in-the-future');
      if (request.takenCents > request.countedCents) return err('taken-over-counted');
      const closings = await db.drawerClosings.where('day').equals(day).toArray();
      if (closings.some(({ cancelledOn }) => cancelledOn === undefined)) return err('already-closed');
      const cash = cashCents(dayMoney(await db.payments.where('day').equals(day).toArray()));
      if (cash !== request.cashCents) return err('cash-changed');
      const parsed = drawerClosingSchema.safeParse({
        ...request,
        id: clock.newId(),
        createdAt: clock.now(),
        ...(notes?.trim() && { notes: notes.trim() }),
      });
      if (!parsed.success) return err('invalid');
      const closing = parsed.data;
      await db.drawerClosings.add(closing);
      const seq = await writeJournal(context, {
        kind: 'drawer-closed',
        refId: closing.id,
        cents: closing.countedCents,
        label: formatDay(day),
      });
      return ok({ closing, seq });
    },
  );
};
