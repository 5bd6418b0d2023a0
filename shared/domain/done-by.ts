import type { JournalEntry } from './journal';
import type { Operator } from './operator';

type Named = Pick<Operator, 'id' | 'name'>;

/** The name of somebody who works or worked here. */
export const operatorName = (id: string | undefined, people: readonly Named[]): string | undefined =>
  id === undefined ? undefined : people.find((person) => person.id === id)?.name;

/** `por Ana`, `por Ana, com o dono: João`; nothing where nobody had to say who they were. */
export const doneByText = (
  { by, approvedBy }: Pick<JournalEntry, 'by' | 'approvedBy'>,
  people: readonly Named[],
): string | undefined => {
  if (by === undefined) return undefined;
  const who = `por ${operatorName(by, people) ?? 'alguém que não está mais na lista'}`;
  const owner = operatorName(approvedBy, people);
  return owner === undefined ? who : `${who}, com o dono: ${owner}`;
};
