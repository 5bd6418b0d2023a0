import { readTerms } from '@renderer/data/settings';
import { MAX_LATE_FEE_BP, MAX_LATE_INTEREST_BP, type Terms, termsSchema } from '@shared/domain/terms';
import type { ChosenTerms } from '@shared/domain/terms-entry';
import { err, ok, type Result } from '@shared/result';
import { changeSetting } from './settings-change';
import { transact, type UseCaseContext } from './use-case';

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

/**
 * Changes what the shop charges when a payment is late. It holds for every open installment from then on. The
 * shop's holidays stay as they are, also where another window changed them meanwhile.
 */
export const updateTerms = (
  context: UseCaseContext,
  chosen: ChosenTerms,
): Promise<Result<UpdatedTerms, TermsError>> =>
  transact(context, ['settings', 'journal'], async (context): Promise<Result<UpdatedTerms, TermsError>> => {
    if (chosen.lateFeeBp > MAX_LATE_FEE_BP) return err('late-fee-over-limit');
    if (chosen.lateInterestBp > MAX_LATE_INTEREST_BP) return err('late-interest-over-limit');
    const { holidays } = await readTerms(context.db);
    const parsed = termsSchema.safeParse({ ...chosen, holidays });
    if (!parsed.success) return err('invalid');
    const changed = await changeSetting(context, 'terms', parsed.data, 'Prazos e encargos');
    return changed.ok ? ok({ terms: parsed.data, seq: changed.value }) : changed;
  });
