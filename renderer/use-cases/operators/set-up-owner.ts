import { MAX_OPERATORS, type Operators, peopleAtWork } from '@shared/domain/operator';
import { err, ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { checkedPin } from './checked-pin';
import { newCode } from './new-code';
import { changeOperators, nameFor, type OperatorError } from './operators-change';

interface NewOwner {
  /** Known before: whoever sets it up is at work from then on. */
  readonly id: string;
  readonly name: string;
  readonly pin: string;
}

/** The first person with a PIN: from here on the app asks who is at work. Gives the recovery code, to be shown once. */
export const setUpOwner = async (
  context: UseCaseContext,
  { id, name: typed, pin: typedPin }: NewOwner,
): Promise<Result<{ operators: Operators; code: string }, OperatorError>> => {
  needsOwner(context, 'operators');
  const pin = await checkedPin(typedPin);
  if (!pin.ok) return pin;
  const { code, kept } = await newCode();
  const acting = { ...context, operator: { id, role: 'owner' as const } };
  const changed = await changeOperators(acting, (before) => {
    if (peopleAtWork(before).length > 0) return err('already-set-up');
    if (before.people.length >= MAX_OPERATORS) return err('too-many');
    const name = nameFor(before, id, typed);
    if (!name.ok) return name;
    const owner = { id, name: name.value, role: 'owner' as const, pin: pin.value };
    return ok({
      after: { ...before, people: [...before.people, owner], recovery: kept },
      label: `${name.value} entrou como dono; o Em Dia passa a pedir PIN`,
      refId: id,
    });
  });
  return changed.ok ? ok({ operators: changed.value, code }) : changed;
};
