import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { endedOn } from '@shared/domain/agreement/agreement-life';

export interface FulfilledAgreement {
  readonly agreement: Agreement;
  /** The day the last of it was paid. */
  readonly day: CivilDay;
}

/**
 * The agreements of these customers of which nothing is left to pay, oldest first, in the caller's transaction. One
 * that was all paid when it was made, or that entered a later one, was not kept to an end.
 */
export const fulfilledAgreements = async (
  db: Database,
  customerIds: readonly string[],
): Promise<FulfilledAgreement[]> => {
  const all = await db.agreements
    .where('customerId')
    .anyOf([...customerIds])
    .toArray();
  const standing = all.filter((agreement) => !endedOn(agreement) && agreement.installmentCount > 0);
  const plans = await db.installments
    .where('originId')
    .anyOf(standing.map(({ id }) => id))
    .toArray();
  return standing
    .flatMap((agreement): FulfilledAgreement[] => {
      const days = plans
        .filter(({ originId }) => originId === agreement.id)
        .map(({ open, settledDay }) => (open === 0 ? settledDay : undefined))
        .sort();
      const day = days.at(-1);
      return day === undefined || days.includes(undefined) ? [] : [{ agreement, day }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
};
