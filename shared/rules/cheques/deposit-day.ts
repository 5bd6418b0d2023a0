import { addDays, type CivilDay } from '../../calendar/civil-day';
import { businessDayFrom, type LocalHoliday } from '../../calendar/holidays';
import type { Cheque } from '../../domain/cheque/cheque';
import { type Cents, sumCents } from '../../money/cents';

/** When the bank takes it: its good day, or the next business day. */
export const depositDay = (
  { goodDay }: Pick<Cheque, 'goodDay'>,
  holidays: readonly LocalHoliday[],
): CivilDay => businessDayFrom(goodDay, holidays);

type DatedCheque = Pick<Cheque, 'status' | 'goodDay' | 'cents'>;

export interface ChequeSum<T> {
  /** By day of deposit, then as they came. */
  readonly cheques: readonly T[];
  readonly cents: Cents;
}

/** What the shop has to take to the bank; each cheque is in one of them at most. */
export interface ToDeposit<T> {
  /** Their day went by. */
  readonly overdue: ChequeSum<T>;
  readonly today: ChequeSum<T>;
  /** The first business day after today. */
  readonly next: ChequeSum<T>;
  readonly nextDay: CivilDay;
  /** After that, up to seven days from today. */
  readonly week: ChequeSum<T>;
  /** In custody and their day has come: the bank takes them by itself, and the shop writes it down. */
  readonly fromCustody: ChequeSum<T>;
}

export const chequeSum = <T extends Pick<Cheque, 'cents'>>(cheques: readonly T[]): ChequeSum<T> => ({
  cheques,
  cents: sumCents(cheques.map(({ cents }) => cents)),
});

/** The cheques to deposit around a day. */
export const toDeposit = <T extends DatedCheque>(
  cheques: readonly T[],
  today: CivilDay,
  holidays: readonly LocalHoliday[],
): ToDeposit<T> => {
  const nextDay = businessDayFrom(addDays(today, 1), holidays);
  const lastDay = addDays(today, 7);
  const dated = cheques
    .filter(({ status, goodDay }) => (status === 'held' || status === 'in-custody') && goodDay <= lastDay)
    .map((cheque) => ({ cheque, day: depositDay(cheque, holidays) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  const among = (status: Cheque['status'], fits: (day: CivilDay) => boolean): ChequeSum<T> =>
    chequeSum(
      dated.filter(({ cheque, day }) => cheque.status === status && fits(day)).map(({ cheque }) => cheque),
    );
  return {
    overdue: among('held', (day) => day < today),
    today: among('held', (day) => day === today),
    next: among('held', (day) => day === nextDay),
    nextDay,
    week: among('held', (day) => day > nextDay && day <= lastDay),
    fromCustody: among('in-custody', (day) => day <= today),
  };
};
