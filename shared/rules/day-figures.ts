import { type CivilDay, toDayNumber } from '../calendar/civil-day';
import type { Payment } from '../domain/payment';
import type { Summary } from '../domain/summary';
import { type Cents, sumCents } from '../money/cents';

/** How far "próximos 7 dias" looks, today included. */
export const SOON_DAYS = 7;

export interface DayFigures {
  readonly dueTodayCents: Cents;
  readonly dueTodayCount: number;
  /** Open on a due day before today, by the calendar alone and without late charges. */
  readonly overdueCents: Cents;
  readonly overdueCount: number;
  readonly overdueCustomers: number;
  readonly receivedCents: Cents;
  readonly receivedCount: number;
  /** Due from today to seven days from now. */
  readonly next7Cents: Cents;
  readonly next7Count: number;
}

type OpenFigures = Omit<DayFigures, 'receivedCents' | 'receivedCount'>;

const openFigures = (summaries: readonly Summary[], today: CivilDay): OpenFigures => {
  const now = toDayNumber(today);
  let [dueTodayCents, dueTodayCount, overdueCents, overdueCount] = [0, 0, 0, 0];
  let [overdueCustomers, next7Cents, next7Count] = [0, 0, 0];
  for (const { dueDays, dueCents, dueCounts } of summaries) {
    if ((dueDays[0] ?? now) < now) overdueCustomers += 1;
    for (let index = 0; index < dueDays.length; index += 1) {
      const due = dueDays[index] ?? 0;
      if (due > now + SOON_DAYS) break;
      const [cents, count] = [dueCents[index] ?? 0, dueCounts[index] ?? 0];
      if (due < now) {
        overdueCents += cents;
        overdueCount += count;
        continue;
      }
      next7Cents += cents;
      next7Count += count;
      if (due === now) {
        dueTodayCents += cents;
        dueTodayCount += count;
      }
    }
  }
  return {
    dueTodayCents,
    dueTodayCount,
    overdueCents,
    overdueCount,
    overdueCustomers,
    next7Cents,
    next7Count,
  };
};

/** What customers paid by this entry, in cents: store credit came in on another day. */
const paidCents = ({ kind, totalCents, means }: Payment): Cents => {
  if (kind !== 'installments' && kind !== 'down-payment') return 0;
  return totalCents - sumCents(means.filter((part) => part.means === 'credit').map(({ cents }) => cents));
};

/** Money handed over today that no reversal took back. What was given back today changes nothing. */
export const receivedOn = (
  payments: readonly Payment[],
  today: CivilDay,
): Pick<DayFigures, 'receivedCents' | 'receivedCount'> => {
  const reversed = new Set(payments.flatMap((payment) => payment.reversesId ?? []));
  const standing = payments.filter(
    (payment) => payment.day === today && paidCents(payment) > 0 && !reversed.has(payment.id),
  );
  return {
    receivedCents: sumCents(standing.map(paidCents)),
    receivedCount: standing.length,
  };
};

/**
 * The four figures of the day, from the summaries whose oldest open due day is at most seven days away and the
 * payments of the day.
 */
export const dayFigures = (
  summaries: readonly Summary[],
  payments: readonly Payment[],
  today: CivilDay,
): DayFigures => ({ ...openFigures(summaries, today), ...receivedOn(payments, today) });
