import { matchesSecret } from '@renderer/data/pin-hash';
import { readOperators } from '@renderer/data/settings';
import { ownersAtWork } from '@shared/domain/operator';
import { err, ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { checkedPin } from './checked-pin';
import { newCode } from './new-code';
import { changeOperators, type OperatorError, withPerson } from './operators-change';

/** Another recovery code; the one before opens nothing any more. */
export const makeRecoveryCode = async (context: UseCaseContext): Promise<Result<string, OperatorError>> => {
  needsOwner(context, 'operators');
  const { code, kept } = await newCode();
  const changed = await changeOperators(context, (before) =>
    ok({ after: { ...before, recovery: kept }, label: 'Novo código de recuperação' }),
  );
  return changed.ok ? ok(code) : changed;
};

/**
 * The recovery code in place of a forgotten PIN: the owner takes a new one, the code is used up, and a new one is
 * given to be shown once.
 */
export const recoverOwner = async (
  context: UseCaseContext,
  {
    ownerId,
    code: typed,
    pin: typedPin,
  }: { readonly ownerId: string; readonly code: string; readonly pin: string },
): Promise<Result<string, OperatorError>> => {
  const { recovery } = await readOperators(context.db);
  if (!recovery || !(await matchesSecret(typed, recovery))) return err('code-used');
  const pin = await checkedPin(typedPin);
  if (!pin.ok) return pin;
  const { code, kept } = await newCode();
  const acting = { ...context, operator: { id: ownerId, role: 'owner' as const } };
  const changed = await changeOperators(acting, (before) => {
    // Another window was faster.
    if (before.recovery?.salt !== recovery.salt) return err('code-used');
    const owner = ownersAtWork(before).find(({ id }) => id === ownerId);
    if (!owner) return err('not-found');
    return ok({
      after: { ...withPerson(before, { ...owner, pin: pin.value }), recovery: kept },
      label: `PIN de ${owner.name} trocado com o código de recuperação`,
      refId: ownerId,
    });
  });
  return changed.ok ? ok(code) : changed;
};
