import { z } from 'zod';
import { moneyTextField, wholeNumberField } from '../../domain/entry-fields';
import { formatAmount } from '../../money/format';
import {
  type CreditPartKind,
  type CreditPolicy,
  creditPartKinds,
  defaultCreditPolicy,
} from './credit-policy';

/** Whole percents on the screen, basis points in the store. */
const BP = 100;

const weightField = wholeNumberField(0, 100, 'De 0 a 100.').transform((percent) => (percent ?? 0) * BP);

const weightFields = Object.fromEntries(creditPartKinds.map((kind) => [kind, weightField])) as Record<
  CreditPartKind,
  typeof weightField
>;

/** The credit rules as typed. Reading them gives a `CreditPolicy`, or for each field what to correct. */
export const creditPolicyEntrySchema = z
  .object({
    incomeShare: wholeNumberField(0, 100, 'De 0 a 100% da renda.'),
    months: wholeNumberField(1, 60, 'De 1 a 60 meses.'),
    fullIncome: moneyTextField,
    defaultLimit: moneyTextField,
    weights: z.object(weightFields).refine((weights) => Object.values(weights).some((weight) => weight > 0), {
      message: 'Dê peso a pelo menos uma resposta.',
    }),
  })
  .transform(
    ({ incomeShare, months, fullIncome, defaultLimit, weights }): CreditPolicy => ({
      weights,
      incomeShareBp: incomeShare === undefined ? defaultCreditPolicy.incomeShareBp : incomeShare * BP,
      months: months ?? defaultCreditPolicy.months,
      fullIncomeCents: fullIncome ?? defaultCreditPolicy.fullIncomeCents,
      defaultLimitCents: defaultLimit ?? 0,
    }),
  );
/** What the fields of the form hold. */
export type CreditPolicyEntry = z.input<typeof creditPolicyEntrySchema>;

export const creditPolicyEntryOf = (policy: CreditPolicy): CreditPolicyEntry => ({
  incomeShare: String(policy.incomeShareBp / BP),
  months: String(policy.months),
  fullIncome: formatAmount(policy.fullIncomeCents),
  defaultLimit: policy.defaultLimitCents === 0 ? '' : formatAmount(policy.defaultLimitCents),
  weights: Object.fromEntries(
    creditPartKinds.map((kind) => [kind, String(policy.weights[kind] / BP)]),
  ) as CreditPolicyEntry['weights'],
});

/** What the weights typed so far add up to, in percent; what cannot be read yet counts as nothing. */
export const typedWeightsSum = (weights: CreditPolicyEntry['weights']): number =>
  creditPartKinds.reduce((sum, kind) => sum + (weightField.safeParse(weights[kind]).data ?? 0) / BP, 0);
