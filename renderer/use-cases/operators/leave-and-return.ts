import type { Operators } from '@shared/domain/operator';
import { ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { changePerson, nameFor, type OperatorError } from './operators-change';

/** Somebody no longer works here. They stay known, because the journal names them. */
export const operatorLeaves = (
  context: UseCaseContext,
  id: string,
): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  return changePerson(context, id, (person) =>
    ok({
      person: { ...person, leftOn: context.clock.today() },
      label: `${person.name} não trabalha mais aqui`,
    }),
  );
};

/** Somebody works here again, with the role and the PIN they had. */
export const operatorReturns = (
  context: UseCaseContext,
  id: string,
): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  return changePerson(context, id, ({ leftOn: _, ...person }, operators) => {
    const name = nameFor(operators, id, person.name);
    return name.ok ? ok({ person, label: `${person.name} voltou` }) : name;
  });
};
