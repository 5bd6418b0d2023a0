import { MAX_MONTHLY_BP } from '@shared/domain/pricing';
import {
  type DelayBand,
  type NegotiationPolicy,
  negotiationPolicySchema,
} from '@shared/rules/negotiation/negotiation-policy';
import { policyLimits } from '@shared/rules/negotiation/policy-limits';
import { segments } from '@shared/rules/risk/segment';
import fc from 'fast-check';

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  fc.integer({ min: least, max: most });

const percents = fc
  .tuple(whole(policyLimits.chargesBp), whole(policyLimits.principalBp), whole(policyLimits.principalBp))
  .map(([maxChargesBp, one, other]) => ({
    maxChargesBp,
    maxPrincipalBp: Math.max(one, other),
    cashPrincipalBp: Math.min(one, other),
  }));

const bands: fc.Arbitrary<DelayBand[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: policyLimits.bands - 1 })
  .chain((ends) =>
    fc.array(percents, { minLength: ends.length + 1, maxLength: ends.length + 1 }).map((given) => {
      const sorted = [...ends].sort((a, b) => a - b);
      return given.map((band, at) => (at < sorted.length ? { ...band, upToDays: sorted[at] } : band));
    }),
  );

/** Any policy a shop can keep. */
export const anyPolicy: fc.Arbitrary<NegotiationPolicy> = fc
  .record({
    bands,
    bySegment: fc.dictionary(fc.constantFrom(...segments), bands),
    minInstallmentCents: fc.oneof(
      fc.integer({ min: 100, max: 10_000 }),
      whole(policyLimits.installmentCents),
    ),
    maxCount: whole(policyLimits.count),
    maxDaysToFirst: whole(policyLimits.daysToFirst),
    minDownPaymentBp: whole(policyLimits.downPaymentBp),
    monthlyBp: fc.integer({ min: 0, max: MAX_MONTHLY_BP }),
    validDays: whole(policyLimits.validDays),
    suggestedDownPaymentBp: whole(policyLimits.suggestedDownPaymentBp),
    suggestedCount: whole(policyLimits.count),
    breakRule: fc.record({
      unpaid: whole(policyLimits.unpaid),
      daysLate: whole(policyLimits.daysLate),
      noticeDays: whole(policyLimits.noticeDays),
    }),
  })
  .map((policy) =>
    negotiationPolicySchema.parse({
      ...policy,
      suggestedCount: Math.min(policy.suggestedCount, policy.maxCount),
      suggestedDownPaymentBp: Math.max(policy.suggestedDownPaymentBp, policy.minDownPaymentBp),
    }),
  );
