import type { CivilDay } from '../calendar/civil-day';
import {
  type Installment,
  type InstallmentState,
  outstandingCents,
  untouched,
  withOpenFlag,
} from './installment';
import type { Allocation, Payment } from './payment';

/** The installment after one payment of a day touched it. */
export const applyAllocation = (
  installment: Installment,
  allocation: Allocation,
  day: CivilDay,
): Installment => {
  const paidCents = installment.paidCents + allocation.principalCents;
  const touchedCharges = allocation.feeAssessedCents > 0 || day > installment.dueDay;
  const state: InstallmentState = {
    paidCents,
    feeAssessedCents: allocation.feeAssessedCents,
    feeSettledCents: installment.feeSettledCents + allocation.feeCents + allocation.waivedFeeCents,
    interestCarryCents: allocation.interestCarryCents,
    interestSince: touchedCharges ? day : installment.interestSince,
    settledDay: paidCents >= installment.principalCents ? day : undefined,
  };
  return withOpenFlag({ ...installment, ...state });
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
    interestSince: undefined,
    settledDay: undefined,
    ...untouched,
  };
  for (const payment of standing) {
    for (const allocation of payment.allocations) {
      if (allocation.installmentId === installment.id)
        current = applyAllocation(current, allocation, payment.day);
    }
  }
  return withOpenFlag(current);
};

/** True when nothing is left to pay and it was paid after its due day. */
export const settledLate = (installment: Installment): boolean =>
  installment.settledDay !== undefined &&
  installment.settledDay > installment.dueDay &&
  outstandingCents(installment) === 0;
