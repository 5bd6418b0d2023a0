import { addDays } from '@shared/calendar/civil-day';
import { allocate, balanceDue } from '@shared/domain/allocation';
import { previewPayment } from '@shared/domain/payment-preview';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DAY = '2026-11-20';

const installments = fc
  .array(
    fc.record({
      dueIn: fc.integer({ min: -90, max: 400 }),
      principalCents: fc.integer({ min: 1, max: 500_000 }),
      monthlyRate: fc.constantFrom(undefined, 0.01),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ dueIn, ...rest }, index) =>
      openInstallment({ ...rest, number: index + 1, dueDay: addDays(DAY, dueIn) }),
    ),
  );

describe('a payment that is not made yet', () => {
  it('accounts for every cent that was open', () => {
    fc.assert(
      fc.property(
        installments,
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.constantFrom('all' as const, 0, 100),
        (open, amountCents, waive) => {
          const request = { installments: open, amountCents, day: DAY, terms: defaultTerms, waive };
          const plan = allocate({ ...request, keepExcess: true });
          if (!plan.ok) throw new Error(plan.error.reason);
          const lines = previewPayment(open, plan.value, DAY, defaultTerms);
          for (const line of lines) {
            expect(line.paidCents + line.waivedCents + line.reducedCents + line.restCents).toBe(
              line.leftCents + line.chargesCents,
            );
            expect(line.restCents).toBeGreaterThanOrEqual(0);
            expect(line.restCents === 0).toBe(line.isSettled);
          }
          const paid = lines.reduce((sum, { paidCents }) => sum + paidCents, 0);
          expect(paid).toBe(Math.min(amountCents, balanceDue(open, DAY, defaultTerms, waive)));
        },
      ),
    );
  });

  it('changes nothing without a plan', () => {
    const late = openInstallment({ dueDay: '2026-11-03' });
    expect(previewPayment([late], null, DAY, defaultTerms)).toMatchObject([
      { leftCents: 15_000, chargesCents: 385, dueCents: 15_385, paidCents: 0, restCents: 15_385 },
    ]);
  });
});
