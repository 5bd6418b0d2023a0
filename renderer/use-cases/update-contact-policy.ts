import { readSetting } from '@renderer/data/settings';
import { err, ok, type Result } from '@shared/result';
import { type ContactPolicy, contactPolicySchema } from '@shared/rules/guard/contact-policy';
import { policyProblems } from '@shared/rules/guard/policy-problems';
import { changeSetting } from './settings-change';
import { transact, type UseCaseContext } from './use-case';

export type ContactPolicyError =
  | 'invalid'
  /** Outside the law of the shop's state, or of prudence where it has none. */
  | 'outside-limits';

export interface UpdatedContactPolicy {
  readonly policy: ContactPolicy;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes when and how often the shop contacts its customers, from the next contact on. */
export const updateContactPolicy = (
  context: UseCaseContext,
  policy: ContactPolicy,
): Promise<Result<UpdatedContactPolicy, ContactPolicyError>> =>
  transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<UpdatedContactPolicy, ContactPolicyError>> => {
      const parsed = contactPolicySchema.safeParse(policy);
      if (!parsed.success) return err('invalid');
      const shop = await readSetting(context.db, 'shop');
      if (policyProblems(parsed.data, shop?.state).length > 0) return err('outside-limits');
      const changed = await changeSetting(
        context,
        'contactPolicy',
        parsed.data,
        'Horários e frequência de contato',
      );
      return changed.ok ? ok({ policy: parsed.data, seq: changed.value }) : changed;
    },
  );
