import { type Operators, operatorsSchema } from '@shared/domain/operator';
import { formatMoney } from '@shared/money/format';
import { err, ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { changeOperators, type OperatorError } from './operators-change';

/** When the PIN is asked for again, and how much of the late charges a cashier lets go alone. */
export const updateOperatorRules = (
  context: UseCaseContext,
  rules: Pick<Operators, 'lockAfterMinutes' | 'cashierWaiverCents'>,
): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  return changeOperators(context, (before) => {
    const after = operatorsSchema.safeParse({ ...before, ...rules });
    if (!after.success) return err('invalid');
    const { lockAfterMinutes, cashierWaiverCents } = after.data;
    return ok({
      after: after.data,
      label: `Bloqueia depois de ${lockAfterMinutes} min; o caixa dispensa até ${formatMoney(cashierWaiverCents)}`,
    });
  });
};
