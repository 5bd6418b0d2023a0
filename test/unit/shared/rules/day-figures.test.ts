import { readFileSync } from 'node:fs';
import type { Payment } from '@shared/domain/payment';
import { emptySummary, withOpenAccounts } from '@shared/domain/summary';
import { paidByInstallment } from '@shared/import/totals';
import { dayFigures, receivedOn } from '@shared/rules/day-figures';
import { fixtureBytes, planBytes } from '@test/support/import';
import { openInstallment, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const payment = (more: Partial<Payment>): Payment => ({
  id: 'p1',
  number: 1,
  kind: 'installments',
  customerId: 'maria',
  day: TODAY,
  createdAt: 1,
  totalCents: 10_000,
  means: [{ means: 'cash', cents: 10_000 }],
  changeCents: 0,
  allocations: [],
  installmentIds: [],
  ...more,
});

describe('the four figures', () => {
  it('count a due day once: overdue before today, due today, and within seven days', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-26', '2026-11-27'];
    const figures = dayFigures([summaryWith(days.map((day) => openInstallment(day)))], [], TODAY);
    expect(figures).toMatchObject({
      overdueCents: 15_000,
      overdueCount: 1,
      overdueCustomers: 1,
      dueTodayCents: 15_000,
      dueTodayCount: 1,
      next7Cents: 30_000,
      next7Count: 2,
    });
  });

  it('leave out payments that were taken back, on both sides', () => {
    const kept = payment({ id: 'kept', totalCents: 5_000 });
    const wrong = payment({ id: 'wrong' });
    const reversal = payment({ id: 'r', kind: 'reversal', totalCents: -10_000, reversesId: 'wrong' });
    expect(receivedOn([kept, wrong, reversal], TODAY)).toEqual({ receivedCents: 5_000, receivedCount: 1 });
  });

  it("do not make today's money less when yesterday's payment is taken back", () => {
    const reversal = payment({ id: 'r', kind: 'reversal', totalCents: -9_900, reversesId: 'yesterday' });
    expect(receivedOn([payment({}), reversal], TODAY)).toEqual({ receivedCents: 10_000, receivedCount: 1 });
  });
});

describe("the figures of the shop's notebook", () => {
  it('are its totals to the cent', async () => {
    const path = new URL('../../../fixtures/caderno-da-loja.expected.json', import.meta.url);
    const { asOf, totals } = JSON.parse(readFileSync(path, 'utf8'));
    const { plan } = await planBytes(fixtureBytes('caderno-da-loja.csv'), asOf);
    const paid = paidByInstallment(plan.payments, plan.installments.length);
    const summaries = plan.customers.map((_, customer) => {
      const open = plan.installments.flatMap(({ dueDay, principalCents, sale }, index) => {
        const paidCents = paid[index] ?? 0;
        const theirs = plan.sales[sale]?.customer === customer && paidCents < principalCents;
        return theirs ? openInstallment(dueDay, { principalCents, paidCents }) : [];
      });
      return withOpenAccounts(emptySummary(`c${customer}`), open);
    });
    expect(dayFigures(summaries, [], asOf)).toMatchObject({
      overdueCents: totals.overdueCents,
      overdueCount: totals.overdueInstallments,
      overdueCustomers: totals.overdueCustomers,
      next7Cents: totals.dueNext7Cents,
    });
  });
});
