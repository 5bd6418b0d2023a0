import type { Operators } from '@shared/domain/operator';
import { ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { changeOperators, type OperatorError } from './operators-change';

/** Nobody is asked for a PIN any more. Who worked here stays known, because the journal names them. */
export const turnOffOperators = (context: UseCaseContext): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  const leftOn = context.clock.today();
  return changeOperators(context, ({ recovery: _, ...before }) =>
    ok({
      after: { ...before, people: before.people.map((person) => ({ leftOn, ...person })) },
      label: 'O Em Dia deixou de pedir PIN',
    }),
  );
};
