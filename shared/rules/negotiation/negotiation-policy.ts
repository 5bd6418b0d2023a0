import { z } from 'zod';
import { breakRuleSchema, defaultBreakRule } from '../../domain/agreement/agreement';
import { MAX_MONTHLY_BP } from '../../domain/pricing';
import { type Segment, segmentSchema } from '../risk/segment';
import { policyLimits as limits } from './policy-limits';

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().int().min(least).max(most);

/** What may be given up once the oldest covered installment is this late. */
const delayBandSchema = z
  .object({
    /** Last day of delay of the band; absent on the last band. */
    upToDays: whole(limits.bandDays).optional(),
    /** Most that may be taken off late fee and late interest. */
    maxChargesBp: whole(limits.chargesBp),
    /** Most that may be taken off the principal, on top of that. */
    maxPrincipalBp: whole(limits.principalBp),
    /** What the ready offer for paying at once takes off the principal. */
    cashPrincipalBp: whole(limits.principalBp),
  })
  .refine(({ cashPrincipalBp, maxPrincipalBp }) => cashPrincipalBp <= maxPrincipalBp, {
    message: 'the ready offer gives more than is allowed',
  });
export type DelayBand = Readonly<z.infer<typeof delayBandSchema>>;

/** By delay, ascending; the last has no end. */
export const delayBandsSchema = z
  .array(delayBandSchema)
  .min(1)
  .max(limits.bands)
  .refine((bands) => bands.every((band, at) => (band.upToDays === undefined) === (at === bands.length - 1)), {
    message: 'only the last has no end',
  })
  .refine(
    (bands) => bands.every(({ upToDays = Infinity }, at) => upToDays > (bands[at - 1]?.upToDays ?? -1)),
    { message: 'not in order' },
  );

/** What the shop offers of itself. The owner may go beyond it; the screen then says so and asks. */
export const negotiationPolicySchema = z
  .object({
    bands: delayBandsSchema,
    /** Of customers who are treated otherwise; who is not named here has the bands of all. */
    bySegment: z.partialRecord(segmentSchema, delayBandsSchema).default({}),
    minInstallmentCents: whole(limits.installmentCents),
    /** Most installments of a plan, the down payment not counted. */
    maxCount: whole(limits.count),
    /** Furthest the first installment may be from the day of the agreement. */
    maxDaysToFirst: whole(limits.daysToFirst),
    /** Least of the agreed total that is paid on the day, where `needsDownPayment`. */
    minDownPaymentBp: whole(limits.downPaymentBp),
    /** Interest of the ready offer with a plan, and the most any plan has: Price table, basis points a month. */
    monthlyBp: whole({ least: 0, most: MAX_MONTHLY_BP }),
    /** Days an offer holds, and days in which a discounted single payment is made. */
    validDays: whole(limits.validDays),
    /** The ready offer with a down payment, where the customer named no monthly amount. */
    suggestedDownPaymentBp: whole(limits.suggestedDownPaymentBp),
    suggestedCount: whole(limits.count),
    /** Copied into each new agreement, and printed on it. */
    breakRule: breakRuleSchema.extend({
      unpaid: whole(limits.unpaid),
      daysLate: whole(limits.daysLate),
      noticeDays: whole(limits.noticeDays),
    }),
  })
  .refine((policy) => policy.suggestedCount <= policy.maxCount, { message: 'suggests too long a plan' })
  .refine((policy) => policy.suggestedDownPaymentBp >= policy.minDownPaymentBp, {
    message: 'suggests too small a down payment',
  });
export type NegotiationPolicy = Readonly<z.infer<typeof negotiationPolicySchema>>;

/**
 * Product defaults, not law [I]: charges may be waived in full, the discount for paying at once grows with the
 * delay (5 to 30% is usual), a down payment of 20 to 30% and 2 to 6 installments are what shops offer. A smaller
 * down payment, or none, is no matter of permission: who has nothing today and pays every month stays a customer.
 * A plan has no interest.
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
  bySegment: {},
  minInstallmentCents: 3_000,
  maxCount: 12,
  maxDaysToFirst: 45,
  minDownPaymentBp: 0,
  monthlyBp: 0,
  validDays: 7,
  suggestedDownPaymentBp: 2_500,
  suggestedCount: 4,
  breakRule: defaultBreakRule,
};

/** The policy as it holds for a customer of this segment: its own bands where it has them. */
export const policyFor = (policy: NegotiationPolicy, segment?: Segment): NegotiationPolicy => {
  const own = segment && policy.bySegment[segment];
  return own ? { ...policy, bands: own } : policy;
};

/** The band of `bands` a delay falls in, with the first day of delay it begins at. Without bands nothing is given. */
export const delayBand = (
  { bands }: Pick<NegotiationPolicy, 'bands'>,
  daysLate: number,
): { readonly band: DelayBand; readonly fromDays: number } => {
  let fromDays = 0;
  for (const band of bands) {
    if (band.upToDays === undefined || daysLate <= band.upToDays) return { band, fromDays };
    fromDays = band.upToDays + 1;
  }
  return { band: { maxChargesBp: 0, maxPrincipalBp: 0, cashPrincipalBp: 0 }, fromDays };
};
