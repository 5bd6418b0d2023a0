import type { MatchedCheques } from '@renderer/data/queries/match-cheques';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import type { Cents } from '@shared/money/cents';

/** One customer's cheques, as the import would leave them. */
export interface IncomingDrawer {
  readonly id: string;
  readonly name: string;
  /** False for somebody already registered. */
  readonly isNew: boolean;
  readonly cheques: number;
  readonly waitingCents: Cents;
  readonly unpaidCents: Cents;
}

/** Whose cheques come in: most that came back first, then most waited for, then by name. */
export const incomingDrawers = ({ fresh, customers: stored }: MatchedCheques): IncomingDrawer[] => {
  const sums = fresh.customers.map(() => ({ cheques: 0, waitingCents: 0, unpaidCents: 0 }));
  for (const { customer, face, situation } of fresh.cheques) {
    const sum = sums[customer];
    if (!sum) continue;
    sum.cheques += 1;
    if (isWaiting(situation.status)) sum.waitingCents += face.cents;
    if (isUnpaid(situation.status)) sum.unpaidCents += face.cents;
  }
  return fresh.customers
    .map(({ key, name }, index) => ({
      id: key,
      name: stored[index]?.name ?? name,
      isNew: stored[index] === undefined,
      ...(sums[index] ?? { cheques: 0, waitingCents: 0, unpaidCents: 0 }),
    }))
    .sort(
      (a, b) =>
        b.unpaidCents - a.unpaidCents || b.waitingCents - a.waitingCents || a.name.localeCompare(b.name),
    );
};
