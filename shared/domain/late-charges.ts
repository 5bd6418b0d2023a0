import { addDays, type CivilDay, daysBetween } from '../calendar/civil-day';
import { extendedDueDay } from '../calendar/holidays';
import type { Cents } from '../money/cents';
import { mulDiv, percentOf } from '../money/rounding';
import { type Installment, outstandingCents } from './installment';
import type { Terms } from './terms';

export interface LateCharges {
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  /** The whole late fee of this installment, of which `feeCents` is still to be settled. */
  readonly feeAssessedCents: Cents;
  /** Days after the (extended) due day; 0 when not late. */
  readonly daysLate: number;
}

const BP_AND_MONTH = 10_000 * 30;

type Chargeable = Pick<
  Installment,
  | 'dueDay'
  | 'principalCents'
  | 'paidCents'
  | 'feeAssessedCents'
  | 'feeSettledCents'
  | 'interestSince'
  | 'interestCarryCents'
>;

/**
 * Late fee and late interest of an installment on a day, in cents.
 *
 * The fee falls once, on the principal open when it became late (CDC 52 §1); interest is simple, by the day, on
 * the principal outstanding. A due day on a Sunday or holiday counts from the next business day (CC 132 §1).
 */
export const lateCharges = (installment: Chargeable, day: CivilDay, terms: Terms): LateCharges => {
  const outstanding = outstandingCents(installment);
  const from = extendedDueDay(installment.dueDay);
  const daysLate = Math.max(0, daysBetween(from, day));
  const carried = installment.interestCarryCents;
  const unsettledFee = installment.feeAssessedCents - installment.feeSettledCents;
  if (outstanding <= 0 || day <= addDays(from, terms.graceDays)) {
    return {
      interestCents: carried,
      feeCents: unsettledFee,
      feeAssessedCents: installment.feeAssessedCents,
      daysLate,
    };
  }
  const since = installment.interestSince ?? from;
  const days = Math.max(0, daysBetween(since, day));
  const feeAssessedCents = installment.feeAssessedCents || percentOf(outstanding, terms.lateFeeBp);
  return {
    interestCents: carried + mulDiv(outstanding, terms.lateInterestBp * days, BP_AND_MONTH),
    feeCents: Math.max(0, feeAssessedCents - installment.feeSettledCents),
    feeAssessedCents,
    daysLate,
  };
};

/** All that has to be paid to settle the installment on a day, in cents. */
export const amountDue = (installment: Chargeable, day: CivilDay, terms: Terms): Cents => {
  const { interestCents, feeCents } = lateCharges(installment, day, terms);
  return outstandingCents(installment) + interestCents + feeCents;
};
