import { MAX_LATE_FEE_BP, MAX_LATE_INTEREST_BP, type Terms, termsSchema } from '@shared/domain/terms';
import { err, ok, type Result } from '@shared/result';
import { changeSetting } from './settings-change';
import type { UseCaseContext } from './use-case';

export type TermsError =
  /** Over 2%: CDC art. 52 §1. */
  | 'late-fee-over-limit'
  /** Over 1% a month: CC art. 406, Lei da Usura art. 5. */
  | 'late-interest-over-limit'
  | 'invalid';

export interface UpdatedTerms {
  readonly terms: Terms;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes what the shop charges when a payment is late. It holds for every open installment from then on. */
export const updateTerms = async (
  context: UseCaseContext,
  terms: Terms,
): Promise<Result<UpdatedTerms, TermsError>> => {
  if (terms.lateFeeBp > MAX_LATE_FEE_BP) return err('late-fee-over-limit');
  if (terms.lateInterestBp > MAX_LATE_INTEREST_BP) return err('late-interest-over-limit');
  const parsed = termsSchema.safeParse(terms);
  if (!parsed.success) return err('invalid');
  const changed = await changeSetting(context, 'terms', parsed.data, 'Condições de pagamento');
  return changed.ok ? ok({ terms: parsed.data, seq: changed.value }) : changed;
};
