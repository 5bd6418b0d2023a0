import { type Cents, sumCents } from '../../money/cents';
import { lifeOfAgreement } from '../agreement/agreement-life';
import { givenUpCents, paidUnder, transfersOf } from '../agreement/breaking';
import { settledCents } from '../payment';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/**
 * What was paid under a broken agreement is, to the cent, what pays its originals now or became store credit; what stays
 * of its discount is what was taken off them. Of one that stands, nothing was carried over.
 */
export const checkBreaks = ({ customerId, agreements, installments, payments }: CustomerRecords): Finding[] =>
  agreements.flatMap((agreement): Finding[] => {
    const { broken } = lifeOfAgreement(agreement);
    const transfers = transfersOf(agreement.id, payments);
    const plan = installments.filter(({ originId }) => originId === agreement.id);
    const paid = sumCents(paidUnder({ agreement, plan, payments }).map(({ cents }) => cents));
    const carried = transfers.filter(({ carriesId }) => carriesId !== undefined);
    const discount = transfers.filter(({ carriesId }) => carriesId === undefined);
    const sums: readonly (readonly [kept: Cents, expected: Cents])[] = [
      [
        sumCents(
          carried.map(
            ({ allocations, creditCents = 0 }) => sumCents(allocations.map(settledCents)) + creditCents,
          ),
        ),
        broken ? paid : 0,
      ],
      [broken?.creditedCents ?? 0, broken ? paid : 0],
      [
        sumCents(discount.map(({ allocations }) => sumCents(allocations.map(givenUpCents)))),
        (broken?.keptDiscountCents ?? 0) + (broken?.roundedOffCents ?? 0),
      ],
    ];
    return sums
      .filter(([keptCents, expectedCents]) => keptCents !== expectedCents)
      .map(([keptCents, expectedCents]) => ({
        kind: 'break-sum',
        customerId,
        id: agreement.id,
        keptCents,
        expectedCents,
      }));
  });
