import {
  type Installment,
  type InstallmentState,
  outstandingCents,
  untouched,
  withOpenFlag,
} from './installment';
import { lateCharges } from './late-charges';
import type { Allocation, Payment } from './payment';

type Entry = Pick<Payment, 'day' | 'terms' | 'punctualDay'>;

type ChargeState = Pick<InstallmentState, 'feeAssessedCents' | 'interestCarryCents' | 'interestSince'>;

/** The late charges after an entry of a day touched the installment. */
const chargesAfter = (
  installment: Installment,
  allocation: Allocation,
  { day, terms }: Entry,
): ChargeState => {
  if (!terms) {
    // Goods that came back change no charges; a payment without its terms says itself what it made of them.
    const { feeAssessedCents = 0, interestCarryCents = 0 } = allocation;
    if (allocation.feeAssessedCents === undefined) return installment;
    const isLate = feeAssessedCents > 0 || day > installment.dueDay;
    const interestSince = isLate ? day : installment.interestSince;
    return { feeAssessedCents, interestCarryCents, interestSince };
  }
  const due = lateCharges(installment, day, terms);
  // Within the days of grace nothing was counted: should they pass, it is counted from the due day after all.
  const isLate = due.daysLate > terms.graceDays;
  return {
    feeAssessedCents: due.feeAssessedCents,
    interestCarryCents: Math.max(
      0,
      due.interestCents - allocation.interestCents - allocation.waivedInterestCents,
    ),
    interestSince: isLate ? day : installment.interestSince,
  };
};

const dayOf = ({ settledDay, punctualDay }: Installment) => ({ day: settledDay, punctualDay });

/** The installment after one entry of the account touched it. */
export const applyAllocation = (
  installment: Installment,
  allocation: Allocation,
  entry: Entry,
): Installment => {
  const paidCents = installment.paidCents + allocation.principalCents;
  const reduced = (installment.reducedCents ?? 0) + (allocation.reducedCents ?? 0);
  const { feeAssessedCents, interestCarryCents, interestSince } = chargesAfter(
    installment,
    allocation,
    entry,
  );
  const after: Installment = {
    ...installment,
    paidCents,
    reducedCents: reduced > 0 ? reduced : undefined,
    feeAssessedCents,
    feeSettledCents: installment.feeSettledCents + allocation.feeCents + allocation.waivedFeeCents,
    interestCarryCents,
    interestSince,
  };
  // An entry of charges alone, of a later day than the one that settled it, leaves that day as it is.
  const { day: settledDay, punctualDay } = allocation.principalCents > 0 ? entry : dayOf(installment);
  const isSettled = outstandingCents(after) <= 0;
  return withOpenFlag({
    ...after,
    settledDay: isSettled ? settledDay : undefined,
    punctualDay: isSettled ? punctualDay : undefined,
  });
};

/**
 * The installment as the given payments leave it, starting from none: what a reversal needs, and what the
 * integrity check compares with. Reversed payments and their reversals cancel out.
 */
export const replay = (installment: Installment, payments: readonly Payment[]): Installment => {
  const reversed = new Set(payments.flatMap((payment) => payment.reversesId ?? []));
  const standing = payments
    .filter((payment) => payment.kind !== 'reversal' && !reversed.has(payment.id))
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
  let current: Installment = {
    ...installment,
    reducedCents: undefined,
    interestSince: undefined,
    settledDay: undefined,
    punctualDay: undefined,
    ...untouched,
  };
  for (const payment of standing) {
    for (const allocation of payment.allocations) {
      if (allocation.installmentId === installment.id)
        current = applyAllocation(current, allocation, payment);
    }
  }
  return withOpenFlag(current);
};
