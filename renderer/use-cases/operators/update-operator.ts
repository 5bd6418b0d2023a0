import type { Operators, Role } from '@shared/domain/operator';
import { ok, type Result } from '@shared/result';
import { needsOwner, type UseCaseContext } from '../use-case';
import { changePerson, nameFor, type OperatorError } from './operators-change';
import { ROLE_WORDS } from './role-words';

/** Another name or another role for somebody who works here. */
export const updateOperator = (
  context: UseCaseContext,
  id: string,
  { name: typed, role }: { readonly name: string; readonly role: Role },
): Promise<Result<Operators, OperatorError>> => {
  needsOwner(context, 'operators');
  return changePerson(context, id, (person, operators) => {
    const name = nameFor(operators, id, typed);
    if (!name.ok) return name;
    const said = [
      name.value !== person.name && `${person.name} agora se chama ${name.value}`,
      role !== person.role && `${name.value} passou de ${ROLE_WORDS[person.role]} a ${ROLE_WORDS[role]}`,
    ].filter((text) => text !== false);
    return ok({
      person: { ...person, name: name.value, role },
      label: said.join('; '),
    });
  });
};
