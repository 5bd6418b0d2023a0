import { isUnpaid, isWaiting } from '../../domain/cheque/cheque-moves';
import { type Cents, sumCents } from '../../money/cents';
import type { ChequeTally, ChequeTotals, PlannedCheque } from './plan-types';

const tally = (cheques: readonly PlannedCheque[]): ChequeTally => ({
  count: cheques.length,
  cents: sumCents(cheques.map(({ face }) => face.cents)),
});

export const chequeTotals = (cheques: readonly PlannedCheque[]): ChequeTotals => {
  const waiting = cheques.filter(({ situation }) => isWaiting(situation.status));
  const unpaid = cheques.filter(({ situation }) => isUnpaid(situation.status));
  const standing = new Set([...waiting, ...unpaid]);
  return {
    ...tally(cheques),
    customers: new Set(cheques.map(({ customer }) => customer)).size,
    waiting: tally(waiting),
    unpaid: tally(unpaid),
    ended: tally(cheques.filter((cheque) => !standing.has(cheque))),
  };
};

/** Cheques counted together by what `keyOf` says of each, in the order of the keys. */
export const talliesBy = (
  cheques: readonly PlannedCheque[],
  keyOf: (cheque: PlannedCheque) => string,
): readonly (ChequeTally & { readonly key: string })[] => {
  const found = new Map<string, { count: number; cents: Cents }>();
  for (const cheque of cheques) {
    const key = keyOf(cheque);
    const { count, cents } = found.get(key) ?? { count: 0, cents: 0 };
    found.set(key, { count: count + 1, cents: cents + cheque.face.cents });
  }
  return [...found].map(([key, sums]) => ({ key, ...sums })).sort((a, b) => a.key.localeCompare(b.key));
};
