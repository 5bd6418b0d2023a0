import type { Cents } from '../../money/cents';
import type { BasisPoints } from '../../money/rounding';

/** What may be given up once the oldest covered installment is this late. */
export interface DelayBand {
  /** Last day of delay of the band; absent on the last band. */
  readonly upToDays?: number;
  /** Most that may be taken off late fee and late interest. */
  readonly maxChargesBp: BasisPoints;
  /** Most that may be taken off the principal, on top of that. */
  readonly maxPrincipalBp: BasisPoints;
  /** What the ready offer for paying at once takes off the principal. Never above `maxPrincipalBp`. */
  readonly cashPrincipalBp: BasisPoints;
}

/** What the shop offers of itself. The owner may go beyond it; the screen then says so and asks. */
export interface NegotiationPolicy {
  /** By delay, ascending; the last has no end. */
  readonly bands: readonly DelayBand[];
  readonly minInstallmentCents: Cents;
  readonly maxCount: number;
  /** Furthest the first installment may be from the day of the agreement. */
  readonly maxDaysToFirst: number;
  /** Days an offer holds, and days in which a discounted single payment is made. */
  readonly validDays: number;
  /** The ready offer with a down payment, where the customer named no monthly amount. */
  readonly suggestedDownPaymentBp: BasisPoints;
  readonly suggestedCount: number;
}

/**
 * Product defaults, not law [I]: charges may be waived in full, the discount for paying at once grows with the
 * delay (5 to 30% is usual), a down payment of 20 to 30% and 2 to 6 installments are what shops offer.
 */
export const defaultPolicy: NegotiationPolicy = {
  bands: [
    { upToDays: 0, maxChargesBp: 10_000, maxPrincipalBp: 0, cashPrincipalBp: 0 },
    { upToDays: 30, maxChargesBp: 10_000, maxPrincipalBp: 500, cashPrincipalBp: 500 },
    { upToDays: 60, maxChargesBp: 10_000, maxPrincipalBp: 1_000, cashPrincipalBp: 800 },
    { upToDays: 90, maxChargesBp: 10_000, maxPrincipalBp: 1_500, cashPrincipalBp: 1_000 },
    { upToDays: 180, maxChargesBp: 10_000, maxPrincipalBp: 2_000, cashPrincipalBp: 1_500 },
    { maxChargesBp: 10_000, maxPrincipalBp: 3_000, cashPrincipalBp: 2_000 },
  ],
  minInstallmentCents: 3_000,
  maxCount: 12,
  maxDaysToFirst: 45,
  validDays: 7,
  suggestedDownPaymentBp: 2_500,
  suggestedCount: 4,
};

/** The band a delay falls in, with the first day of delay it begins at. A policy without bands gives nothing. */
export const delayBand = (
  policy: NegotiationPolicy,
  daysLate: number,
): { readonly band: DelayBand; readonly fromDays: number } => {
  let fromDays = 0;
  for (const band of policy.bands) {
    if (band.upToDays === undefined || daysLate <= band.upToDays) return { band, fromDays };
    fromDays = band.upToDays + 1;
  }
  return { band: { maxChargesBp: 0, maxPrincipalBp: 0, cashPrincipalBp: 0 }, fromDays };
};
