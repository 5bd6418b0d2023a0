import { err, ok, type Result } from '@shared/result';
import { type CreditPolicy, creditPolicySchema } from '@shared/rules/credit/credit-policy';
import { changeSetting } from './settings-change';
import type { UseCaseContext } from './use-case';

export interface UpdatedCreditPolicy {
  readonly policy: CreditPolicy;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes how the shop assesses credit. Limits already given to customers stay as they are. */
export const updateCreditPolicy = async (
  context: UseCaseContext,
  policy: CreditPolicy,
): Promise<Result<UpdatedCreditPolicy, 'invalid'>> => {
  const parsed = creditPolicySchema.safeParse(policy);
  if (!parsed.success) return err('invalid');
  const changed = await changeSetting(context, 'credit', parsed.data, 'Regras de crédito');
  return changed.ok ? ok({ policy: parsed.data, seq: changed.value }) : changed;
};
