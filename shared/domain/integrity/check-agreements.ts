import { sumCents } from '../../money/cents';
import type { Agreement } from '../agreement/agreement';
import { endedOn } from '../agreement/agreement-life';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** Each event is one of its own; only the last that stands is taken back; a broken agreement has none after it. */
const isInOrder = ({ events }: Agreement): boolean => {
  const standing: { readonly id: string; readonly kind: string }[] = [];
  const known = new Set<string>();
  for (const event of events) {
    if (known.has(event.id)) return false;
    known.add(event.id);
    const last = standing.at(-1);
    if (event.kind === 'taken-back') {
      if (last?.id !== event.eventId) return false;
      standing.pop();
    } else {
      if (last?.kind === 'broken') return false;
      if (event.kind === 'signed' && standing.some(({ kind }) => kind === 'signed')) return false;
      standing.push(event);
    }
  }
  return true;
};

const checkSums = ({ customerId, agreements }: CustomerRecords): Finding[] =>
  agreements.flatMap(({ id, covered, updatedCents, discountCents, totalCents }): Finding[] => {
    const coveredCents = sumCents(
      covered.map(({ principalCents, feeCents, interestCents }) => principalCents + feeCents + interestCents),
    );
    const sums = [
      [updatedCents, coveredCents],
      [totalCents, updatedCents - discountCents],
    ] as const;
    return sums
      .filter(([keptCents, expectedCents]) => keptCents !== expectedCents)
      .map(([keptCents, expectedCents]) => ({
        kind: 'agreement-sum',
        customerId,
        id,
        keptCents,
        expectedCents,
      }));
  });

const coveredTwice = ({ customerId, agreements }: CustomerRecords): Finding[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const agreement of agreements) {
    if (endedOn(agreement)) continue;
    for (const { installmentId } of agreement.covered) {
      if (seen.has(installmentId)) twice.add(installmentId);
      seen.add(installmentId);
    }
  }
  return [...twice].map((id) => ({ kind: 'covered-twice', customerId, id }));
};

/** What agreements cover adds up to them, once, and what happened to them happened in an order that can be. */
export const checkAgreements = (records: CustomerRecords): Finding[] => [
  ...checkSums(records),
  ...coveredTwice(records),
  ...records.agreements
    .filter((agreement) => !isInOrder(agreement))
    .map(({ id }): Finding => ({ kind: 'events', customerId: records.customerId, table: 'agreements', id })),
];
