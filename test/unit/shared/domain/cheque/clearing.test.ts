import { addDays } from '@shared/calendar/civil-day';
import { type Clearing, clearingPlan } from '@shared/domain/cheque/clearing';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TERMS = { ...defaultTerms, lateFeeBp: 200, lateInterestBp: 100, graceDays: 0 };

/** Due on 03/11, thirty days late when the cheque cleared, ten when it was taken. */
const clearing = (more: Partial<Clearing> = {}) =>
  clearingPlan({
    cents: 15_000,
    installments: [openInstallment()],
    since: '2026-11-13',
    day: '2026-12-03',
    terms: TERMS,
    forgive: 'since-taken',
    ...more,
  });

describe('what a cheque that cleared pays', () => {
  it('gives up the charges of the time the shop agreed to wait, and no others', () => {
    // Fee of R$ 3,00 and ten days of interest were owed when it was taken; the twenty days after it fall.
    const plan = clearing({ cents: 15_350 });
    expect(plan).toMatchObject({ principalCents: 15_000, feeCents: 300, interestCents: 50, excessCents: 0 });
    expect(plan.waivedCents).toBe(100);
    expect(plan.settledIds).toEqual(['installment-1']);
  });

  it('asks for nothing more where it was taken before the due day', () => {
    const plan = clearing({ since: '2026-10-20' });
    expect(plan).toMatchObject({ principalCents: 15_000, feeCents: 0, interestCents: 0, excessCents: 0 });
    expect(plan.waivedCents).toBe(450);
  });

  it('gives up all or none where that was decided', () => {
    expect(clearing({ forgive: 'all' }).waivedCents).toBe(450);
    const none = clearing({ forgive: 'none', cents: 15_450 });
    expect(none).toMatchObject({ principalCents: 15_000, feeCents: 300, interestCents: 150, waivedCents: 0 });
  });

  it('pays the oldest first, and leaves what is over as credit', () => {
    const installments = [
      openInstallment({ number: 2, dueDay: '2027-01-04', principalCents: 4_000 }),
      openInstallment({ number: 1, dueDay: '2026-12-04', principalCents: 10_000 }),
    ];
    const part = clearing({ installments, cents: 12_000 });
    expect(part.settledIds).toEqual(['installment-1']);
    expect(
      part.allocations.map(({ installmentId, principalCents }) => [installmentId, principalCents]),
    ).toEqual([
      ['installment-1', 10_000],
      ['installment-2', 2_000],
    ]);
    expect(clearing({ installments, cents: 20_000 }).excessCents).toBe(6_000);
    expect(clearing({ installments: [], cents: 20_000 })).toMatchObject({
      allocations: [],
      excessCents: 20_000,
    });
  });

  it('never loses or makes a cent', () => {
    const covered = fc
      .array(
        fc.record({
          dueIn: fc.integer({ min: -90, max: 200 }),
          principalCents: fc.integer({ min: 1, max: 90_000 }),
        }),
        {
          maxLength: 6,
        },
      )
      .map((list) =>
        list.map(({ dueIn, principalCents }, index) =>
          openInstallment({ number: index + 1, dueDay: addDays('2026-12-03', dueIn), principalCents }),
        ),
      );
    const forgiven = fc.constantFrom('since-taken' as const, 'all' as const, 'none' as const);
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 300_000 }), forgiven, (installments, cents, forgive) => {
        const plan = clearing({ installments, cents, forgive });
        expect(plan.principalCents + plan.feeCents + plan.interestCents + plan.excessCents).toBe(cents);
        expect(plan.excessCents).toBeGreaterThanOrEqual(0);
        for (const { installmentId, principalCents } of plan.allocations)
          expect(principalCents).toBeLessThanOrEqual(
            installments.find(({ id }) => id === installmentId)?.principalCents ?? 0,
          );
      }),
    );
  });
});
