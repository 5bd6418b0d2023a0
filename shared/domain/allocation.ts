import type { CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import { err, ok, type Result } from '../result';
import { type Installment, outstandingCents } from './installment';
import { amountDue, lateCharges } from './late-charges';
import type { Allocation } from './payment';
import type { Terms } from './terms';

export interface AllocationPlan {
  readonly allocations: Allocation[];
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  readonly principalCents: Cents;
  readonly waivedCents: Cents;
  /** Installments this payment settles. */
  readonly settledIds: string[];
}

export type AllocationError =
  | { readonly reason: 'nothing-to-pay' }
  | { readonly reason: 'amount-not-positive' }
  | { readonly reason: 'over-balance'; readonly balanceCents: Cents };

export interface AllocationRequest {
  /** In the order they are to be paid. Only open ones. */
  readonly installments: readonly Installment[];
  readonly amountCents: Cents;
  readonly day: CivilDay;
  readonly terms: Terms;
  /** True waives late fee and interest of every installment this payment reaches. */
  readonly waiveCharges: boolean;
}

/** Oldest due day first; of the same day, the lower number. */
export const oldestFirst = (installments: readonly Installment[]): Installment[] =>
  [...installments].sort(
    (a, b) => a.dueDay.localeCompare(b.dueDay) || a.number - b.number || a.id.localeCompare(b.id),
  );

/** What settles all of them on a day, in cents. */
export const balanceDue = (
  installments: readonly Installment[],
  day: CivilDay,
  terms: Terms,
  waiveCharges = false,
): Cents =>
  installments.reduce(
    (sum, installment) =>
      sum + (waiveCharges ? outstandingCents(installment) : amountDue(installment, day, terms)),
    0,
  );

const allocateOne = (installment: Installment, available: Cents, request: AllocationRequest): Allocation => {
  const charges = lateCharges(installment, request.day, request.terms);
  const waivedInterestCents = request.waiveCharges ? charges.interestCents : 0;
  const waivedFeeCents = request.waiveCharges ? charges.feeCents : 0;
  const interestCents = Math.min(available, charges.interestCents - waivedInterestCents);
  const feeCents = Math.min(available - interestCents, charges.feeCents - waivedFeeCents);
  const principalCents = Math.min(available - interestCents - feeCents, outstandingCents(installment));
  return {
    installmentId: installment.id,
    interestCents,
    feeCents,
    principalCents,
    waivedInterestCents,
    waivedFeeCents,
    feeAssessedCents: charges.feeAssessedCents,
    interestCarryCents: charges.interestCents - waivedInterestCents - interestCents,
  };
};

/**
 * How an amount pays the installments, each in the order late interest, late fee, principal (CC 354), before
 * the next is begun. More than the balance is refused with the balance: the rest is change.
 */
export const allocate = (request: AllocationRequest): Result<AllocationPlan, AllocationError> => {
  if (request.amountCents <= 0) return err({ reason: 'amount-not-positive' });
  if (request.installments.length === 0) return err({ reason: 'nothing-to-pay' });
  const balanceCents = balanceDue(request.installments, request.day, request.terms, request.waiveCharges);
  if (request.amountCents > balanceCents) return err({ reason: 'over-balance', balanceCents });

  const allocations: Allocation[] = [];
  const settledIds: string[] = [];
  let available = request.amountCents;
  for (const installment of request.installments) {
    if (available <= 0) break;
    const allocation = allocateOne(installment, available, request);
    available -= allocation.interestCents + allocation.feeCents + allocation.principalCents;
    allocations.push(allocation);
    if (allocation.principalCents === outstandingCents(installment)) settledIds.push(installment.id);
  }
  const sum = (pick: (allocation: Allocation) => Cents) =>
    allocations.reduce((total, a) => total + pick(a), 0);
  return ok({
    allocations,
    settledIds,
    interestCents: sum((a) => a.interestCents),
    feeCents: sum((a) => a.feeCents),
    principalCents: sum((a) => a.principalCents),
    waivedCents: sum((a) => a.waivedInterestCents + a.waivedFeeCents),
  });
};
