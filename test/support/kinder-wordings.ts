import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { toneFindings } from '@shared/rules/tone/tone-findings';

/** More rounds than any message needs: each takes at least one finding away. */
const MOST_ROUNDS = 400;

/** The text with every kinder wording accepted, until none is left to propose. */
export const withAllKinderWordings = (text: string): string => {
  let kinder = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const finding = toneFindings(kinder).findLast(({ instead }) => instead !== null);
    if (finding === undefined) return kinder;
    const next = withKinderWording(kinder, finding);
    if (next === kinder) return kinder;
    kinder = next;
  }
  return kinder;
};
