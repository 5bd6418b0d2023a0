import { readOperators, writeSetting } from '@renderer/data/settings';
import {
  OPERATOR_NAME_MAX,
  type Operator,
  type Operators,
  ownersAtWork,
  peopleAtWork,
} from '@shared/domain/operator';
import { foldText } from '@shared/domain/search-tokens';
import { err, ok, type Result } from '@shared/result';
import { sameRecord } from '../customer-records';
import { transact, type UseCaseContext, writeJournal } from '../use-case';

export type OperatorError =
  | 'not-found'
  | 'name-missing'
  | 'name-too-long'
  /** Somebody who works here has this name. */
  | 'name-taken'
  | 'pin-length'
  | 'pin-easy'
  /** The shop would be left without an owner. */
  | 'last-owner'
  | 'too-many'
  /** People have PINs already. */
  | 'already-set-up'
  /** The code was used, or another was made since. */
  | 'code-used'
  | 'invalid';

interface Change {
  readonly after: Operators;
  readonly label: string;
  readonly refId?: string;
}

/** Changes who uses the app, with its line in the journal. Never a PIN or what was made of it stands there. */
export const changeOperators = (
  context: UseCaseContext,
  change: (before: Operators) => Result<Change, OperatorError>,
): Promise<Result<Operators, OperatorError>> => {
  return transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<Operators, OperatorError>> => {
      const { db } = context;
      const before = await readOperators(db);
      const changed = change(before);
      if (!changed.ok) return changed;
      const { after, label, refId } = changed.value;
      if (sameRecord(before, after)) return ok(before);
      if (peopleAtWork(after).length > 0 && ownersAtWork(after).length === 0) return err('last-owner');
      await writeSetting(db, 'operators', after);
      await writeJournal(context, { kind: 'operator', label, refId });
      return ok(after);
    },
  );
};

/** The name as it is kept, where it may be taken by `id`. */
export const nameFor = (operators: Operators, id: string, typed: string): Result<string, OperatorError> => {
  const name = typed.trim();
  if (name === '') return err('name-missing');
  if (name.length > OPERATOR_NAME_MAX) return err('name-too-long');
  const isTaken = peopleAtWork(operators).some(
    (each) => each.id !== id && foldText(each.name) === foldText(name),
  );
  return isTaken ? err('name-taken') : ok(name);
};

export const withPerson = (operators: Operators, person: Operator): Operators => ({
  ...operators,
  people: operators.people.map((each) => (each.id === person.id ? person : each)),
});

/** Changes one person, who works here or did. */
export const changePerson = (
  context: UseCaseContext,
  id: string,
  change: (
    person: Operator,
    operators: Operators,
  ) => Result<{ person: Operator; label: string }, OperatorError>,
): Promise<Result<Operators, OperatorError>> =>
  changeOperators(context, (before) => {
    const found = before.people.find((each) => each.id === id);
    if (!found) return err('not-found');
    const changed = change(found, before);
    if (!changed.ok) return changed;
    return ok({ after: withPerson(before, changed.value.person), label: changed.value.label, refId: id });
  });
