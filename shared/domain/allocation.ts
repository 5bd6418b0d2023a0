import type { CivilDay } from '../calendar/civil-day';
import { type Cents, MAX_CENTS } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { err, ok, type Result } from '../result';
import { earlyReductionCents } from './early-settlement';
import { type Installment, outstandingCents } from './installment';
import { amountDue, lateCharges } from './late-charges';
import { type Allocation, type LateTerms, settledCents } from './payment';

export interface AllocationPlan {
  readonly allocations: Allocation[];
  readonly interestCents: Cents;
  readonly feeCents: Cents;
  readonly principalCents: Cents;
  readonly waivedCents: Cents;
  /** Taken off for paying early (CDC 52 §2). */
  readonly reducedCents: Cents;
  /** More than was due: it becomes store credit. */
  readonly excessCents: Cents;
  /** Installments this payment settles. */
  readonly settledIds: string[];
}

export type AllocationError =
  | { readonly reason: 'nothing-to-pay' }
  | { readonly reason: 'amount-not-positive' }
  | { readonly reason: 'over-balance'; readonly balanceCents: Cents };

/** Late charges given up: so many cents, interest before fee, oldest installment first; or all of them. */
export type Waiver = Cents | 'all';

export interface AllocationRequest {
  /** In the order they are to be paid. Only open ones. */
  readonly installments: readonly Installment[];
  readonly amountCents: Cents;
  readonly day: CivilDay;
  readonly terms: LateTerms;
  /** Of the installments this payment reaches. */
  readonly waive: Waiver;
  /** What exceeds the balance is kept as store credit instead of being refused. */
  readonly keepExcess?: boolean;
}

/** Oldest due day first; of the same day, the lower number. */
export const oldestFirst = (installments: readonly Installment[]): Installment[] =>
  [...installments].sort(
    (a, b) => a.dueDay.localeCompare(b.dueDay) || a.number - b.number || a.id.localeCompare(b.id),
  );

/** Late fee and interest of all of them on a day, in cents. */
export const chargesDue = (installments: readonly Installment[], day: CivilDay, terms: LateTerms): Cents =>
  installments.reduce((sum, installment) => {
    const { interestCents, feeCents } = lateCharges(installment, day, terms);
    return sum + interestCents + feeCents;
  }, 0);

const waivedOf = (chargesCents: Cents, waive: Waiver): Cents =>
  waive === 'all' ? chargesCents : Math.min(chargesCents, Math.max(0, waive));

/** What settles all of them on a day, in cents: less when some are early, less what is waived. */
export const balanceDue = (
  installments: readonly Installment[],
  day: CivilDay,
  terms: LateTerms,
  waive: Waiver = 0,
): Cents =>
  installments.reduce((sum, installment) => sum + amountDue(installment, day, terms), 0) -
  waivedOf(chargesDue(installments, day, terms), waive);

const allocateOne = (
  installment: Installment,
  availableCents: Cents,
  waive: Waiver,
  { day, terms }: AllocationRequest,
): Allocation => {
  const charges = lateCharges(installment, day, terms);
  const waivedInterestCents = waivedOf(charges.interestCents, waive);
  const waivedFeeCents = waivedOf(charges.feeCents, waive === 'all' ? waive : waive - waivedInterestCents);
  const interestCents = Math.min(availableCents, charges.interestCents - waivedInterestCents);
  const feeCents = Math.min(availableCents - interestCents, charges.feeCents - waivedFeeCents);
  const outstanding = outstandingCents(installment);
  const presentCents = outstanding - earlyReductionCents(installment, day);
  const principalCents = Math.min(availableCents - interestCents - feeCents, presentCents);
  // A part paid early settles as much more of the installment as the whole would (CDC 52 §2: "total ou parcialmente").
  const reducedCents = mulDiv(principalCents, outstanding, presentCents) - principalCents;
  return {
    installmentId: installment.id,
    interestCents,
    feeCents,
    principalCents,
    waivedInterestCents,
    waivedFeeCents,
    ...(reducedCents > 0 && { reducedCents }),
  };
};

const afterWaiving = (waive: Waiver, allocation: Allocation): Waiver =>
  waive === 'all' ? waive : waive - allocation.waivedInterestCents - allocation.waivedFeeCents;

/**
 * How an amount pays the installments, each in the order late interest, late fee, principal (CC 354), before
 * the next is begun. More than the balance is store credit when that was asked for, otherwise refused with the
 * balance: the rest is change.
 */
export const allocate = (request: AllocationRequest): Result<AllocationPlan, AllocationError> => {
  const { installments, amountCents, day, terms, keepExcess = false } = request;
  if (!Number.isInteger(amountCents) || amountCents <= 0) return err({ reason: 'amount-not-positive' });
  if (installments.length === 0) return err({ reason: 'nothing-to-pay' });
  const balanceCents = balanceDue(installments, day, terms, request.waive);
  if (amountCents > (keepExcess ? MAX_CENTS : balanceCents))
    return err({ reason: 'over-balance', balanceCents });

  const allocations: Allocation[] = [];
  const settledIds: string[] = [];
  let available = Math.min(amountCents, balanceCents);
  let { waive } = request;
  for (const installment of installments) {
    if (available <= 0) break;
    const allocation = allocateOne(installment, available, waive, request);
    waive = afterWaiving(waive, allocation);
    available -= settledCents(allocation);
    allocations.push(allocation);
    if (allocation.principalCents + (allocation.reducedCents ?? 0) === outstandingCents(installment))
      settledIds.push(installment.id);
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
    reducedCents: sum((a) => a.reducedCents ?? 0),
    excessCents: Math.max(0, amountCents - balanceCents),
  });
};
