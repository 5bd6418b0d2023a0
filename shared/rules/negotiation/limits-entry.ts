import { z } from 'zod';
import { moneyTextField, wholeNumberField } from '../../domain/entry-fields';
import { percentField, percentText } from '../../domain/percent-entry';
import { MAX_MONTHLY_BP } from '../../domain/pricing';
import { formatAmount, formatPercent } from '../../money/format';
import type { NegotiationPolicy } from './negotiation-policy';
import { policyLimits } from './policy-limits';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** A whole number that has to be there. */
const wholeField = ({ least, most }: Range, unit = '') => {
  const outside = `De ${least} a ${most}${unit}.`;
  return wholeNumberField(least, most, outside).transform((value, context): number => {
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: outside, input: value });
    return z.NEVER;
  });
};

const percentRange = ({ least, most }: Range) =>
  percentField(`De ${percentText(least)} a ${formatPercent(most)}.`, most, least);

const installmentField = moneyTextField.transform((cents, context): number => {
  const { least, most } = policyLimits.installmentCents;
  if (cents !== undefined && cents >= least && cents <= most) return cents;
  context.issues.push({
    code: 'custom',
    message: `De ${formatAmount(least)} a ${formatAmount(most)}.`,
    input: cents,
  });
  return z.NEVER;
});

/** What the shop's policy says of every agreement, as typed. */
export const limitsEntrySchema = z
  .object({
    minInstallment: installmentField,
    maxCount: wholeField(policyLimits.count),
    maxDaysToFirst: wholeField(policyLimits.daysToFirst, ' dias'),
    minDownPayment: percentRange(policyLimits.downPaymentBp),
    monthly: percentField(
      'Até 1% ao mês: é o que uma loja pode cobrar (STJ, REsp 1.720.656).',
      MAX_MONTHLY_BP,
    ),
    validDays: wholeField(policyLimits.validDays, ' dias: uma oferta vale pelo menos 2 (CDC, art. 54-B)'),
    suggestedDownPayment: percentRange(policyLimits.suggestedDownPaymentBp),
    suggestedCount: wholeField(policyLimits.count),
    unpaid: wholeField(policyLimits.unpaid),
    daysLate: wholeField(policyLimits.daysLate, ' dias'),
    noticeDays: wholeField(policyLimits.noticeDays, ' dias'),
  })
  .superRefine((typed, context) => {
    if (typed.suggestedCount > typed.maxCount)
      context.addIssue({
        code: 'custom',
        path: ['suggestedCount'],
        message: `Até ${typed.maxCount}, o plano mais longo.`,
      });
    if (typed.suggestedDownPayment < typed.minDownPayment)
      context.addIssue({
        code: 'custom',
        path: ['suggestedDownPayment'],
        message: `Pelo menos ${formatPercent(typed.minDownPayment)}, a menor entrada.`,
      });
  })
  .transform(
    (typed): Omit<NegotiationPolicy, 'bands' | 'bySegment'> => ({
      minInstallmentCents: typed.minInstallment,
      maxCount: typed.maxCount,
      maxDaysToFirst: typed.maxDaysToFirst,
      minDownPaymentBp: typed.minDownPayment,
      monthlyBp: typed.monthly,
      validDays: typed.validDays,
      suggestedDownPaymentBp: typed.suggestedDownPayment,
      suggestedCount: typed.suggestedCount,
      breakRule: { unpaid: typed.unpaid, daysLate: typed.daysLate, noticeDays: typed.noticeDays },
    }),
  );
export type LimitsEntry = Readonly<z.input<typeof limitsEntrySchema>>;
export type LimitField = keyof LimitsEntry;

export const limitsEntryOf = (policy: NegotiationPolicy): LimitsEntry => ({
  minInstallment: formatAmount(policy.minInstallmentCents),
  maxCount: String(policy.maxCount),
  maxDaysToFirst: String(policy.maxDaysToFirst),
  minDownPayment: percentText(policy.minDownPaymentBp),
  monthly: percentText(policy.monthlyBp),
  validDays: String(policy.validDays),
  suggestedDownPayment: percentText(policy.suggestedDownPaymentBp),
  suggestedCount: String(policy.suggestedCount),
  unpaid: String(policy.breakRule.unpaid),
  daysLate: String(policy.breakRule.daysLate),
  noticeDays: String(policy.breakRule.noticeDays),
});

/** What of the limits typed so far does not hold, at each field. */
export const limitProblems = (entry: LimitsEntry): Partial<Record<LimitField, string>> => {
  const read = limitsEntrySchema.safeParse(entry);
  if (read.success) return {};
  const { fieldErrors } = z.flattenError(read.error);
  return Object.fromEntries(Object.entries(fieldErrors).map(([field, texts]) => [field, texts[0]]));
};
