import type { Wording } from './rule';

/** Proposals for one text: a wording that stands in it already is not proposed again while there is another. */
export const kinderChoice = (written: string): ((instead: Wording, found: string) => string) => {
  const used = new Set<string>();
  const there = written.toLowerCase();
  return (instead, found) => {
    if (typeof instead === 'function') return instead(found);
    if (typeof instead === 'string') return instead;
    const fresh = instead.find((wording) => !used.has(wording) && !there.includes(wording));
    const chosen = fresh ?? instead.at(-1) ?? '';
    used.add(chosen);
    return chosen;
  };
};
