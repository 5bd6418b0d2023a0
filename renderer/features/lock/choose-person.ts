import type { Operator } from '@shared/domain/operator';
import { foldText } from '@shared/domain/search-tokens';

/** Whom a key in the PIN's field chooses: the one above or below, or the next whose name begins with the letter. */
export const chosenByKey = (
  people: readonly Operator[],
  chosen: Operator,
  key: string,
): Operator | undefined => {
  const at = people.findIndex(({ id }) => id === chosen.id);
  if (key === 'ArrowDown') return people[Math.min(at + 1, people.length - 1)];
  if (key === 'ArrowUp') return people[Math.max(at - 1, 0)];
  if (!/^\p{L}$/u.test(key)) return undefined;
  const after = [...people.slice(at + 1), ...people.slice(0, at + 1)];
  return after.find(({ name }) => foldText(name).startsWith(foldText(key)));
};
