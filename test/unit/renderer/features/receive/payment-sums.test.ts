import { paymentSums } from '@renderer/features/receive/payment-sums';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { early, third, viewOf, withInterest } from './counter';

it('adds up to the amount: charges and installments, less what is given up, and what is over', () => {
  const open = [{ ...third, dueDay: '2027-03-01' }, ...withInterest];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90_000 }),
      fc.constantFrom(undefined, 'all' as const, 100),
      (amountCents, waive) => {
        const view = viewOf({ amountCents, waive }, { ...early, open });
        const sums = paymentSums(view);
        expect(
          sums.interestCents +
            sums.feeCents +
            sums.principalCents -
            sums.reducedCents -
            sums.waivedCents +
            sums.excessCents,
        ).toBe(amountCents);
      },
    ),
  );
});

it('is nothing while there is no amount', () => {
  expect(Object.values(paymentSums(viewOf({ amountCents: null })))).toEqual([0, 0, 0, 0, 0, 0]);
});
