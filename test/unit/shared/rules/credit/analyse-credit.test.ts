import { analyseCredit } from '@shared/rules/credit/analyse-credit';
import type { CreditFacts } from '@shared/rules/credit/credit-facts';
import { creditPartKinds, defaultCreditPolicy } from '@shared/rules/credit/credit-policy';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const unknown: CreditFacts = {
  profile: {},
  settledCount: 0,
  settledLateCount: 0,
  arrearsDays: 0,
  returnedCheques: 0,
  chequeReturns: 0,
};
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));
const analyse = (facts: Partial<CreditFacts>, policy = defaultCreditPolicy) =>
  analyseCredit({ ...unknown, ...facts }, policy, TODAY);

describe('a credit analysis', () => {
  it('without any answer is neutral, says what is missing and suggests nothing', () => {
    const { score, parts, suggestedLimitCents, reasons } = analyse({});
    expect(score).toBe(50);
    expect(parts.map(({ isMissing }) => isMissing)).toEqual(creditPartKinds.map(() => true));
    expect(suggestedLimitCents).toBeUndefined();
    expect(reasons[0]).toContain('Com a renda');
  });

  it('counts a limit from the income, with each step in words', () => {
    const { score, suggestedLimitCents, reasons, parts } = analyse({
      profile: {
        incomeCents: 240_000,
        jobSince: '2023-11-20',
        addressSince: '2020-01-10',
        references: 2,
        guarantor: { name: 'José' },
      },
      settledCount: 12,
      settledLateCount: 1,
      customerSince: '2024-05-20',
      arrearsDays: 0,
    });
    expect(parts.map(({ pointsBp }) => pointsBp)).toEqual([1_600, 1_000, 600, 340, 600, 2_438, 917, 1_400]);
    expect(score).toBe(89);
    expect(suggestedLimitCents).toBe(170_000);
    expect(plain(reasons)).toEqual([
      '20% da renda são R$ 480,00 por mês; em 4 parcelas, R$ 1.920,00.',
      'Com 89 de 100 pontos, 89% disso.',
    ]);
    expect(plain(parts.map(({ label, text }) => `${label}: ${text}`))).toEqual([
      'Renda: R$ 2.400,00 por mês: cabem R$ 480,00 de parcelas',
      'No trabalho: há 3 anos',
      'No endereço: há 6 anos e 10 meses',
      'Referências: 2 boas referências',
      'Avalista: José',
      'Pontualidade: 11 de 12 parcelas pagas em dia',
      'Cliente da loja: há 2 anos e 6 meses',
      'Hoje: nada em atraso',
    ]);
  });

  it('counts each time a cheque came back as a day not kept, and says what is not made good', () => {
    const paying = { settledCount: 12, settledLateCount: 1, customerSince: '2024-05-20' };
    const textsOf = (facts: Partial<CreditFacts>) => analyse(facts).parts.map(({ text }) => text);
    expect(textsOf({ ...paying, chequeReturns: 2, returnedCheques: 1 })).toEqual(
      expect.arrayContaining([
        '11 de 12 parcelas pagas em dia; cheque voltou 2 vezes',
        '1 cheque que voltou',
      ]),
    );
    expect(textsOf({ chequeReturns: 1, returnedCheques: 2, arrearsDays: 3 })).toEqual(
      expect.arrayContaining(['cheque voltou 1 vez', 'parcela vencida há 3 dias; 2 cheques que voltaram']),
    );
    const score = (chequeReturns: number, returnedCheques: number) =>
      analyse({ ...paying, chequeReturns, returnedCheques }).score;
    expect(score(1, 0)).toBeLessThan(score(0, 0));
    expect(score(1, 1)).toBeLessThan(score(1, 0));
  });

  it('starts from the shop’s default limit where the income is not known', () => {
    const policy = { ...defaultCreditPolicy, defaultLimitCents: 30_000 };
    expect(analyse({}, policy).suggestedLimitCents).toBe(30_000);
    expect(analyse({ arrearsDays: 90, settledCount: 4, settledLateCount: 4 }, policy)).toMatchObject({
      score: 36,
      suggestedLimitCents: 21_000,
    });
  });

  it('leaves out what has no weight, and is neutral where nothing has', () => {
    const { weights } = defaultCreditPolicy;
    const none = Object.fromEntries(creditPartKinds.map((kind) => [kind, 0])) as typeof weights;
    expect(analyse({}, { ...defaultCreditPolicy, weights: none })).toMatchObject({ score: 50, parts: [] });
    const only = { ...defaultCreditPolicy, weights: { ...none, arrears: 7 } };
    expect(analyse({ arrearsDays: 90 }, only)).toMatchObject({
      score: 0,
      parts: [{ kind: 'arrears', mostPoints: 100, text: 'parcela vencida há 90 dias' }],
    });
  });
});
