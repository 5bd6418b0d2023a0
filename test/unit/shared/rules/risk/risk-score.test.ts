import { RISK_START, riskOf, riskReasonText } from '@shared/rules/risk/risk-score';
import { onTime, paidLate, standing } from '@test/support/paying-history';
import { describe, expect, it } from 'vitest';

const told = (...given: Parameters<typeof riskOf>) => {
  const { score, reasons } = riskOf(...given);
  return [score, ...reasons.map(riskReasonText)];
};

describe('the score of a customer', () => {
  it('starts in the middle with nobody known, and says so', () => {
    expect(RISK_START).toBe(42);
    expect(told(paidLate([]), standing())).toEqual([42, '0: ainda não pagou nenhuma parcela inteira']);
  });

  it('tells a short history in one reason, and its days late in another', () => {
    expect(told(paidLate([0]), standing())).toEqual([
      28,
      '−11: pagou em dia a única parcela',
      '−3: nenhum dia de atraso no que já pagou',
    ]);
    expect(told(paidLate([12]), standing())).toEqual([
      60,
      '+13: atrasou a única parcela que pagou',
      '+5: em média 12 dias de atraso',
    ]);
    expect(told(paidLate([6, 0, 9, 14]), standing())).toEqual([
      59,
      '+14: atrasou 3 de 4 parcelas',
      '+3: em média 7 dias de atraso',
    ]);
  });

  it('tells the last eight of a long history apart', () => {
    expect(told(paidLate(onTime(12)), standing())).toEqual([
      8,
      '−19: pagou em dia as 12 parcelas',
      '−9: nenhum dia de atraso no que já pagou',
      '−6: pagou em dia as últimas 8 parcelas',
    ]);
    expect(told(paidLate([...Array(10).fill(15), ...onTime(8)]), standing())).toEqual([
      47,
      '+6: em média 8 dias de atraso',
      '−6: pagou em dia as últimas 8 parcelas',
      '+5: atrasou 10 de 18 parcelas',
    ]);
    expect(told(paidLate([...onTime(19), 3]), standing())).toEqual([
      12,
      '−18: pagou em dia 19 de 20 parcelas',
      '−9: quase nenhum dia de atraso, em média',
      '−3: pagou em dia 7 das últimas 8 parcelas',
    ]);
  });

  it('adds what is overdue now', () => {
    expect(told(paidLate([]), standing(1))).toEqual([
      56,
      '+9: tem 1 em atraso agora',
      '+5: a parcela mais antiga venceu há 1 dia',
    ]);
    expect(told(paidLate(onTime(12)), standing(40, { overdueCount: 2 }))).toEqual([
      34,
      '+20: a parcela mais antiga venceu há 40 dias',
      '−13: pagou em dia as 12 parcelas e tem 2 em atraso agora',
      '−9: nenhum dia de atraso no que já pagou',
      '−6: pagou em dia as últimas 8 parcelas',
    ]);
  });

  it('adds promises', () => {
    expect(told(paidLate([]), standing(3, { brokenPromiseNow: true }))[1]).toBe(
      '+10: o último combinado não foi cumprido no dia',
    );
    // Nothing is overdue any more: it counts as an earlier one.
    expect(told(paidLate([]), standing(0, { brokenPromiseNow: true }))).toEqual([
      45,
      '+3: o último combinado não foi cumprido no dia',
    ]);
    const earlier = (kept: number, partly: number, broken: number) =>
      told(paidLate([], { promises: { kept, partly, broken } }), standing());
    expect(earlier(0, 0, 1)).toEqual([45, '+3: não cumpriu o combinado anterior']);
    expect(earlier(0, 1, 0)).toEqual([43, '+1: cumpriu em parte o combinado anterior']);
    expect(earlier(1, 0, 0)).toEqual([40, '−2: cumpriu o combinado anterior']);
    expect(earlier(1, 1, 2)).toEqual([47, '+5: deixou de cumprir por inteiro 3 de 4 combinados']);
    expect(earlier(9, 0, 0)).toEqual([36, '−6: cumpriu 9 de 9 combinados']);
    expect(earlier(0, 0, 9)).toEqual([54, '+12: deixou de cumprir por inteiro 9 de 9 combinados']);
  });

  it('adds cheques that came back', () => {
    const cheques = (chequeReturns: number, returnedCheques: number) =>
      told(paidLate([], { chequeReturns, returnedCheques }), standing());
    expect(cheques(1, 1)).toEqual([48, '+6: um cheque voltou e falta acertar']);
    expect(cheques(9, 2)).toEqual([60, '+18: cheques voltaram 9 vezes, 2 faltam acertar']);
  });

  it('remembers cheques that came back and were made good, and those stopped before the bank saw them', () => {
    const cheques = (chequeReturns: number, returnedCheques: number) =>
      told(paidLate([], { chequeReturns, returnedCheques }), standing());
    expect(cheques(1, 0)).toEqual([48, '+6: um cheque voltou e foi acertado']);
    expect(cheques(2, 0)).toEqual([54, '+12: cheques voltaram 2 vezes e foram acertados']);
    expect(cheques(0, 1)).toEqual([48, '+6: um cheque voltou e falta acertar']);
  });

  it('adds how full the limit is', () => {
    const limit = (limitShare: number) => told(paidLate([]), standing(0, { limitShare }))[1];
    expect(limit(0.79)).toBe('0: ainda não pagou nenhuma parcela inteira');
    expect(limit(0.8)).toBe('+3: usa 80% do limite');
    expect(limit(1)).toBe('+6: usa 100% do limite');
    expect(limit(1.25)).toBe('+6: passou do limite: usa 125%');
  });

  it('ends at 0 and at 100', () => {
    const worst = paidLate(Array(20).fill(60), { returnedCheques: 5 });
    expect(riskOf(worst, standing(90)).score).toBe(100);
    const best = paidLate(onTime(900), { promises: { kept: 9, partly: 0, broken: 0 } });
    expect(riskOf(best, standing()).score).toBe(0);
  });
});
