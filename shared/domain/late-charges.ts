import { addDays, type CivilDay, daysBetween } from '../calendar/civil-day';
import { extendedDueDay } from '../calendar/holidays';
import type { Cents } from '../money/cents';
import { mulDiv, percentOf } from '../money/rounding';
import { earlyReductionCents } from './early-settlement';
import { type Installment, outstandingCents } from './installment';
import type { LateTerms } from './payment';

export interface LateCharges {
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  /** The whole late fee of this installment, of which `feeCents` is still to be settled. */
  readonly feeAssessedCents: Cents;
  /** Days after the (extended) due day; 0 when not late. */
  readonly daysLate: number;
}

type Chargeable = Pick<
  Installment,
  | 'dueDay'
  | 'principalCents'
  | 'paidCents'
  | 'reducedCents'
  | 'monthlyRate'
  | 'feeAssessedCents'
  | 'feeSettledCents'
  | 'interestSince'
  | 'interestCarryCents'
>;

/** Simple interest by the day, of a month of 30 days or of a twelfth of 365, in cents. */
const interestOf = (cents: Cents, days: number, { lateInterestBp, monthBasis }: LateTerms): Cents =>
  monthBasis === 'civil'
    ? mulDiv(cents, lateInterestBp * days * 12, 10_000 * 365)
    : mulDiv(cents, lateInterestBp * days, 10_000 * 30);

/**
 * Late fee and late interest of an installment on a day, in cents.
 *
 * The fee falls once, on the principal open when it became late (CDC 52 §1); interest is simple, by the day, on
 * the principal outstanding. A due day on a Sunday or holiday counts from the next business day (CC 132 §1). A day
 * before the last late payment asks for nothing: the charges were counted then.
 */
export const lateCharges = (installment: Chargeable, day: CivilDay, terms: LateTerms): LateCharges => {
  const outstanding = outstandingCents(installment);
  const from = extendedDueDay(installment.dueDay, terms.holidays);
  const daysLate = Math.max(0, daysBetween(from, day));
  const { interestSince, feeAssessedCents: assessed, interestCarryCents: carried } = installment;
  if (interestSince !== undefined && day < interestSince)
    return { interestCents: 0, feeCents: 0, feeAssessedCents: assessed, daysLate };
  if (outstanding <= 0 || day <= addDays(from, terms.graceDays)) {
    const feeCents = Math.max(0, assessed - installment.feeSettledCents);
    return { interestCents: carried, feeCents, feeAssessedCents: assessed, daysLate };
  }
  const days = Math.max(0, daysBetween(interestSince ?? from, day));
  const feeAssessedCents = assessed || percentOf(outstanding, terms.lateFeeBp);
  return {
    interestCents: carried + interestOf(outstanding, days, terms),
    feeCents: Math.max(0, feeAssessedCents - installment.feeSettledCents),
    feeAssessedCents,
    daysLate,
  };
};

/** All that has to be paid to settle the installment on a day, in cents; less than its amount when early. */
export const amountDue = (installment: Chargeable, day: CivilDay, terms: LateTerms): Cents => {
  const { interestCents, feeCents } = lateCharges(installment, day, terms);
  return outstandingCents(installment) - earlyReductionCents(installment, day) + interestCents + feeCents;
};
