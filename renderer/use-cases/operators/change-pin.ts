import type { Operators } from '@shared/domain/operator';
import { ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { checkedPin } from './checked-pin';
import { changePerson, type OperatorError } from './operators-change';

/** A new PIN: one's own, or anybody's with the owner. */
export const changePin = async (
  context: UseCaseContext,
  id: string,
  typed: string,
): Promise<Result<Operators, OperatorError>> => {
  if (context.operator?.id !== id) needsOwner(context, 'operators');
  const pin = await checkedPin(typed);
  if (!pin.ok) return pin;
  return changePerson(context, id, (person) =>
    ok({ person: { ...person, pin: pin.value }, label: `PIN de ${person.name} trocado` }),
  );
};
