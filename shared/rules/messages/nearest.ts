import { foldText } from '../../domain/search-tokens';

/** How many letters have to be put in, left out or changed to get from one word to the other. */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** Nobody types a name of hundreds of letters by mistake. */
const LONGEST = 40;

/** The known name a person most likely meant, or null when none is near. */
export const nearestName = <Name extends string>(typed: string, names: readonly Name[]): Name | null => {
  const wanted = foldText(typed.trim()).replace(/[\s-]+/g, '_');
  if (wanted.length > LONGEST) return null;
  let best: { name: Name; distance: number } | null = null;
  for (const name of names) {
    const distance = editDistance(wanted, name);
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best !== null && best.distance <= Math.max(2, wanted.length / 3) ? best.name : null;
};
