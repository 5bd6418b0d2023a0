import { agreementsOf, isMadeGood, madeGoodText } from '@shared/rules/cheques/made-good';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

const paid = { ...openInstallment({ number: 1 }), id: 'paid', open: 0 as const };
const covered = { ...openInstallment({ number: 2 }), id: 'covered', open: 0 as const, coveredBy: 'a3' };
const open = { ...openInstallment({ number: 3 }), id: 'open' };
const returned = (...installmentIds: string[]) =>
  someCheque(
    [
      { move: 'deposit', day: '2026-03-10' },
      { move: 'return', reason: 11, day: '2026-03-12' },
    ],
    { installmentIds },
  );

describe('a cheque that failed', () => {
  it('is made good once nothing it covers is open', () => {
    const all = [paid, covered, open];
    expect(isMadeGood(returned('paid', 'covered'), all)).toBe(true);
    expect(isMadeGood(returned('paid', 'open'), all)).toBe(false);
    expect(isMadeGood(someCheque([], { installmentIds: ['paid'] }), all)).toBe(false);
  });

  it('is handed back, and says in which agreement what it covers is', () => {
    const agreements = [
      { id: 'a3', number: 3 },
      { id: 'a4', number: 4 },
    ];
    expect(agreementsOf(returned('paid', 'covered'), [paid, covered], agreements)).toEqual([3]);
    expect(agreementsOf(returned('paid'), [paid, covered], agreements)).toEqual([]);
    expect(madeGoodText([])).toBe('Tudo o que ele cobre já está pago: entregue o cheque ao cliente.');
    expect(madeGoodText([3])).toBe('O que ele cobre está no acordo nº 3: entregue o cheque ao assinar.');
    expect(madeGoodText([3, 4])).toContain('nos acordos nº 3 e 4');
  });
});
