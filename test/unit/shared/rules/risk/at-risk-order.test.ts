import { atRiskOrder, totalAtRiskCents } from '@shared/rules/risk/at-risk-order';
import { describe, expect, it } from 'vitest';

const account = (customerId: string, openCents: number, score: number) => ({ customerId, openCents, score });

describe('customers at risk', () => {
  const order = atRiskOrder([
    account('ana', 20_000, 90),
    account('bia', 85_000, 72),
    account('caio', 300_000, 4),
    account('davi', 0, 100),
    account('eva', 10_000, 0),
  ]);

  it('come by the money expected late, not by the score alone, and without those who have nothing open', () => {
    expect(order.map(({ account: { customerId }, atRiskCents }) => [customerId, atRiskCents])).toEqual([
      ['bia', 61_200],
      ['ana', 18_000],
      ['caio', 12_000],
      ['eva', 0],
    ]);
    expect(totalAtRiskCents(order)).toBe(91_200);
  });

  it('are explained', () => {
    expect(order[0]?.explanation).toBe('risco 72: de R$\u00a0850,00 em aberto, R$\u00a0612,00 podem atrasar');
  });

  it('come by score and then by id where the money is the same', () => {
    const same = [account('b', 10_000, 50), account('a', 10_000, 50), account('c', 5_000, 100)];
    expect(atRiskOrder(same).map(({ account: { customerId } }) => customerId)).toEqual(['c', 'a', 'b']);
  });
});
