import { err, ok, type Result } from '@shared/result';
import {
  type NegotiationPolicy,
  negotiationPolicySchema,
} from '@shared/rules/negotiation/negotiation-policy';
import { changeSetting } from './settings-change';
import type { UseCaseContext } from './use-case';

export interface UpdatedNegotiationPolicy {
  readonly policy: NegotiationPolicy;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes what the shop offers of itself. Proposals keep their validity, agreements what their paper says. */
export const updateNegotiationPolicy = async (
  context: UseCaseContext,
  policy: NegotiationPolicy,
): Promise<Result<UpdatedNegotiationPolicy, 'invalid'>> => {
  const parsed = negotiationPolicySchema.safeParse(policy);
  if (!parsed.success) return err('invalid');
  const changed = await changeSetting(context, 'negotiation', parsed.data, 'Regras de negociação');
  return changed.ok ? ok({ policy: parsed.data, seq: changed.value }) : changed;
};
