import { MAX_OPERATORS, type Operators, type Role } from '@shared/domain/operator';
import { err, ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { checkedPin } from './checked-pin';
import { changeOperators, nameFor, type OperatorError } from './operators-change';
import { ROLE_WORDS } from './role-words';

/** One more person with a PIN of their own. */
export const addOperator = async (
  context: UseCaseContext,
  { name: typed, role, pin: typedPin }: { readonly name: string; readonly role: Role; readonly pin: string },
): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  const pin = await checkedPin(typedPin);
  if (!pin.ok) return pin;
  const id = context.clock.newId();
  return changeOperators(context, (before) => {
    if (before.people.length >= MAX_OPERATORS) return err('too-many');
    const name = nameFor(before, id, typed);
    if (!name.ok) return name;
    return ok({
      after: { ...before, people: [...before.people, { id, name: name.value, role, pin: pin.value }] },
      label: `${name.value} entrou como ${ROLE_WORDS[role]}`,
      refId: id,
    });
  });
};
