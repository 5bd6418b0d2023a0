import { pickedFirst } from '@renderer/features/receive/picked-first';
import type { Installment } from '@shared/domain/installment';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const today = '2026-11-20';
const of = (originId: string, number: number, dueDay: string): Installment => ({
  ...openInstallment({ number, dueDay }),
  id: `${originId}-${number}`,
  originId,
});
const picked = (...due: Installment[]) => pickedFirst(due, 'agreement', today);

describe('who comes to pay an agreement', () => {
  it('pays its next installment also where something else is due before', () => {
    const next = of('agreement', 1, '2026-12-20');
    expect(picked(of('sale', 3, '2026-12-10'), next, of('agreement', 2, '2027-01-20'))).toEqual([next.id]);
  });

  it('pays all of it that is due, and not what else is', () => {
    const late = [of('agreement', 1, '2026-10-20'), of('agreement', 2, today)];
    expect(picked(of('sale', 3, '2026-09-10'), ...late, of('agreement', 3, '2026-12-20'))).toEqual(
      late.map(({ id }) => id),
    );
    expect(picked(...late, of('sale', 3, today))).toHaveLength(2);
  });

  it('is left to the oldest first where these are the same', () => {
    expect(picked(of('agreement', 1, '2026-10-20'), of('sale', 3, '2026-12-10'))).toEqual([]);
    expect(picked(of('agreement', 1, '2026-12-01'), of('sale', 3, '2026-12-10'))).toEqual([]);
    expect(picked(of('sale', 3, '2026-12-10'))).toEqual([]);
    expect(picked()).toEqual([]);
  });
});
