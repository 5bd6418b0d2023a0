import type { Summary } from '../domain/summary';

/** What the past says, in few and plain words. Null where it says nothing in particular. */
export type Behaviour = 'new' | 'good-payer' | 'late-but-pays' | null;

const ENOUGH_TO_JUDGE = 3;
const ENOUGH_TO_TRUST = 5;

/** From the installments paid in full: how many there are, and how many were late. */
export const behaviourOf = ({
  settledCount,
  settledLateCount,
}: Pick<Summary, 'settledCount' | 'settledLateCount'>): Behaviour => {
  if (settledCount < ENOUGH_TO_JUDGE) return 'new';
  if (settledCount >= ENOUGH_TO_TRUST && settledLateCount * 10 <= settledCount) return 'good-payer';
  return settledLateCount * 2 >= settledCount ? 'late-but-pays' : null;
};

export const behaviourText: Record<Exclude<Behaviour, null>, string> = {
  new: 'primeiras compras',
  'good-payer': 'bom pagador',
  'late-but-pays': 'atrasa e paga',
};
