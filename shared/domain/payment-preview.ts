import type { CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import type { AllocationPlan } from './allocation';
import { earlyReductionCents } from './early-settlement';
import { type Installment, outstandingCents } from './installment';
import { lateCharges } from './late-charges';
import type { Allocation, LateTerms } from './payment';

/** What a payment that is not made yet would do to one installment, in cents. */
export interface InstallmentPreview {
  readonly installment: Installment;
  /** Principal open before it. */
  readonly leftCents: Cents;
  /** Late fee and interest of the day, before any waiver. */
  readonly chargesCents: Cents;
  /** Of the charges, what this payment gives up. */
  readonly waivedCents: Cents;
  /** What falls off when the whole of it is paid that day (CDC 52 §2). */
  readonly earlyCents: Cents;
  /** What settles it that day, less what is waived. */
  readonly dueCents: Cents;
  readonly paidCents: Cents;
  /** What this payment takes off for coming early. */
  readonly reducedCents: Cents;
  /** What is left on it: until its due day when that is ahead, with the charges of the day when it is late. */
  readonly restCents: Cents;
  readonly isSettled: boolean;
}

const UNREACHED: Omit<Allocation, 'installmentId'> = {
  interestCents: 0,
  feeCents: 0,
  principalCents: 0,
  waivedInterestCents: 0,
  waivedFeeCents: 0,
};

/** The installments as a plan of allocation would leave them; no plan changes none. */
export const previewPayment = (
  installments: readonly Installment[],
  plan: Pick<AllocationPlan, 'allocations' | 'settledIds'> | null,
  day: CivilDay,
  terms: LateTerms,
): InstallmentPreview[] => {
  const byId = new Map(plan?.allocations.map((allocation) => [allocation.installmentId, allocation]));
  const settled = new Set(plan?.settledIds);
  return installments.map((installment) => {
    const allocation = byId.get(installment.id) ?? UNREACHED;
    const { interestCents, feeCents, principalCents, reducedCents = 0 } = allocation;
    const charges = lateCharges(installment, day, terms);
    const chargesCents = charges.interestCents + charges.feeCents;
    const waivedCents = allocation.waivedInterestCents + allocation.waivedFeeCents;
    const leftCents = outstandingCents(installment);
    const earlyCents = earlyReductionCents(installment, day);
    const openCents = leftCents + chargesCents - waivedCents;
    const paidCents = interestCents + feeCents + principalCents;
    return {
      installment,
      leftCents,
      chargesCents,
      waivedCents,
      earlyCents,
      dueCents: openCents - earlyCents,
      paidCents,
      reducedCents,
      restCents: openCents - paidCents - reducedCents,
      isSettled: settled.has(installment.id),
    };
  });
};
