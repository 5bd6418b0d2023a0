import { lateCharges } from '@shared/domain/late-charges';
import { type Allocation, lateTermsOf, type Payment } from '@shared/domain/payment';
import { replay } from '@shared/domain/replay';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

let entries = 0;

const part = (more: Partial<Allocation>): Allocation => ({
  installmentId: 'installment-1',
  interestCents: 0,
  feeCents: 0,
  principalCents: 0,
  waivedInterestCents: 0,
  waivedFeeCents: 0,
  ...more,
});

const entry = (day: string, allocation: Partial<Allocation>, more: Partial<Payment> = {}): Payment => {
  entries += 1;
  return {
    id: `entry-${entries}`,
    number: entries,
    kind: 'installments',
    customerId: 'customer',
    day,
    createdAt: entries,
    totalCents: 0,
    means: [],
    changeCents: 0,
    terms: lateTermsOf(defaultTerms),
    allocations: [part(allocation)],
    installmentIds: ['installment-1'],
    ...more,
  };
};

/** R$ 150,00, due on Tuesday 3 November. */
const installment = openInstallment();

describe('an installment as its entries leave it', () => {
  it('counts grace from the due day after all when the days of grace pass, also after part was paid in them', () => {
    const terms = { ...lateTermsOf(defaultTerms), graceDays: 5 };
    const after = replay(installment, [entry('2026-11-06', { principalCents: 5_000 }, { terms })]);
    expect(after).toMatchObject({ paidCents: 5_000, feeAssessedCents: 0 });
    expect(after.interestSince).toBeUndefined();
    // R$ 100,00 for 17 days: 100 × 1% / 30 × 17 = 0,57; the fee is 2% of what was open when it became late.
    expect(lateCharges(after, '2026-11-20', terms)).toMatchObject({ interestCents: 57, feeCents: 200 });
  });

  it('counts from the extended day what was paid in part between a Sunday and that day', () => {
    // Sunday 1 November; Monday is a holiday, so it falls due on Tuesday the 3rd.
    const onSunday = openInstallment({ dueDay: '2026-11-01' });
    const after = replay(onSunday, [entry('2026-11-02', { principalCents: 5_000 })]);
    expect(after.interestSince).toBeUndefined();
    expect(lateCharges(after, '2026-11-20', defaultTerms)).toMatchObject({ interestCents: 57, daysLate: 17 });
  });

  it('counts each entry by its own day, however late it was written down', () => {
    const late = entry('2026-11-20', { interestCents: 57, feeCents: 200, principalCents: 4_743 });
    const writtenLater = entry('2026-10-30', { principalCents: 5_000 });
    const after = replay(installment, [late, writtenLater]);
    expect(after).toMatchObject({
      paidCents: 9_743,
      feeAssessedCents: 200,
      feeSettledCents: 200,
      interestCarryCents: 0,
      interestSince: '2026-11-20',
    });
  });

  it('leaves late interest unpaid that only a payment taken back had kept small', () => {
    const early = entry('2026-11-03', { principalCents: 5_000 });
    const late = entry('2026-11-20', { interestCents: 57, feeCents: 200, principalCents: 4_743 });
    const back = entry('2026-11-25', {}, { kind: 'reversal', reversesId: early.id });
    const after = replay(installment, [early, late, back]);
    // Of R$ 150,00 the fee is 3,00 and 17 days are 0,85; 2,00 and 0,57 of them are paid.
    expect(after).toMatchObject({ paidCents: 4_743, feeAssessedCents: 300, feeSettledCents: 200 });
    expect(after.interestCarryCents).toBe(28);
  });

  it('stays settled on the day its last cent was paid when charges were paid on a later one', () => {
    const charges = entry('2026-11-20', { interestCents: 1 });
    const writtenLater = entry('2026-11-19', { principalCents: 15_000 });
    expect(replay(installment, [charges, writtenLater])).toMatchObject({ open: 0, settledDay: '2026-11-19' });
  });

  it('is settled by money, not by goods that came back', () => {
    const paid = entry('2026-11-03', { principalCents: 9_000 });
    const returned = entry('2026-11-20', { reducedCents: 6_000 }, { kind: 'return', terms: undefined });
    const after = replay(installment, [paid, returned]);
    expect(after).toMatchObject({ open: 0, paidCents: 9_000, reducedCents: 6_000 });
    expect(after.settledDay).toBeUndefined();
    expect(replay(installment, [{ ...returned, day: '2026-11-01' }, paid]).settledDay).toBe('2026-11-03');
  });
});
