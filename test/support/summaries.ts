import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { type Installment, untouched, withOpenFlag } from '@shared/domain/installment';
import type { PaymentPromise } from '@shared/domain/payment-promise';
import { emptySummary, type Summary, withOpenAccounts } from '@shared/domain/summary';

export const TODAY = '2026-11-19';

let ids = 0;

/** An open installment of R$ 150,00, 3 of 5, due on a day. */
export const openInstallment = (dueDay: CivilDay, more: Partial<Installment> = {}): Installment => {
  ids += 1;
  return withOpenFlag({
    ...untouched,
    id: `i${ids}`,
    customerId: 'maria',
    originKind: 'sale',
    originId: 'sale',
    number: 3,
    count: 5,
    dueDay,
    principalCents: 15_000,
    description: 'Guarda-roupa',
    open: 1,
    ...more,
  });
};

/** The summary of a customer with these installments open, and whatever else is given. */
export const summaryWith = (open: readonly Installment[], more: Partial<Summary> = {}): Summary => ({
  ...withOpenAccounts(emptySummary(more.customerId ?? 'maria'), open),
  ...more,
});

/** A promise to pay of which nothing came in yet, with a day of tolerance. */
export const promised = (
  day: CivilDay,
  cents: number,
  madeOn: CivilDay,
  more: Partial<PaymentPromise> = {},
): PaymentPromise => ({ contactId: 'contact', day, cents, madeOn, toleranceDays: 1, paidCents: 0, ...more });

/** A customer with one installment due so many days ago (negative: from now). */
export const lateBy = (days: number, more: Partial<Summary> = {}): Summary =>
  summaryWith([openInstallment(addDays(TODAY, -days))], more);
