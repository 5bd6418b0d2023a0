import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';

/** How the customer's account stands before a sale, in cents of principal. */
export interface AccountFacts {
  readonly openCents: Cents;
  readonly openCount: number;
  readonly overdueCents: Cents;
  readonly overdueCount: number;
  readonly mostDaysLate: number;
  readonly limitCents?: Cents;
}

export const accountFacts = (
  customer: Pick<Customer, 'limitCents'>,
  open: readonly Installment[],
  today: CivilDay,
  terms: Terms,
): AccountFacts => {
  const late = open.flatMap((installment) => {
    const { daysLate } = lateCharges(installment, today, terms);
    return daysLate > 0 ? [{ installment, daysLate }] : [];
  });
  return {
    openCents: sumCents(open.map(outstandingCents)),
    openCount: open.length,
    overdueCents: sumCents(late.map(({ installment }) => outstandingCents(installment))),
    overdueCount: late.length,
    mostDaysLate: Math.max(0, ...late.map(({ daysLate }) => daysLate)),
    limitCents: customer.limitCents,
  };
};

/** By how much the account would exceed the limit with this much more; 0 within it or without one. */
export const overLimitCents = ({ openCents, limitCents }: AccountFacts, financedCents: Cents): Cents =>
  limitCents === undefined ? 0 : Math.max(0, openCents + financedCents - limitCents);
