import { defaultTerms } from '@shared/domain/terms';
import { creditStanding } from '@shared/rules/credit/credit-standing';
import { decisionNeed, decisionNeedText } from '@shared/rules/credit/decision';
import { sellableToday } from '@shared/rules/credit/sellable-today';
import { lateBy, openInstallment, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const NB = '\u00a0';
const texts = (result: ReturnType<typeof sellableToday>) =>
  result.reasons.map(({ text }) => text.replaceAll(NB, ' '));

const standingOf = (
  open: Parameters<typeof summaryWith>[0],
  more: Parameters<typeof summaryWith>[1] = {},
  limitCents?: number,
  terms = defaultTerms,
) => creditStanding({ limitCents }, summaryWith(open, more), open, TODAY, terms);

describe('what can be sold today', () => {
  it('is the limit less what is open and on the tab, each said with its amount', () => {
    const open = [openInstallment('2026-12-10', { principalCents: 31_250 })];
    const result = sellableToday(standingOf(open, { tabCents: 4_000 }, 80_000), {});
    expect(result).toMatchObject({ cents: 44_750, basis: 'limit' });
    expect(texts(result)).toEqual([
      'Limite de R$ 800,00, menos R$ 312,50 em aberto e R$ 40,00 na caderneta',
      'Primeiras compras: nenhuma parcela paga ainda',
    ]);
  });

  it('says it first when something is overdue, and what is free once it is received', () => {
    const open = [openInstallment('2026-11-06'), openInstallment('2026-12-10')];
    const result = sellableToday(standingOf(open, { settledCount: 12, settledLateCount: 1 }, 80_000), {});
    expect(result.cents).toBe(0);
    expect(texts(result)).toEqual([
      'Tem uma parcela vencida há 13 dias: melhor receber antes',
      'Recebendo R$ 150,00, pode vender até R$ 650,00 hoje mesmo',
      'Limite de R$ 800,00, menos R$ 300,00 em aberto',
      '11 de 12 parcelas pagas em dia',
    ]);
  });

  it('is not held back within the grace days, by a due day on a Sunday, or by what is over five years old', () => {
    const grace = standingOf([openInstallment('2026-11-17')], {}, 80_000, { ...defaultTerms, graceDays: 5 });
    expect(sellableToday(grace, {}).cents).toBe(65_000);
    expect(texts(sellableToday(grace, {}))[0]).toBe(
      'Tem uma parcela vencida há 2 dias, dentro da carência de 5 dias',
    );
    const monday = creditStanding(
      { limitCents: 80_000 },
      summaryWith([]),
      [openInstallment('2026-11-15')],
      '2026-11-16',
      defaultTerms,
    );
    expect(decisionNeed(monday, 100)).toBeNull();
    const old = standingOf([openInstallment('2021-10-01')], {}, 80_000);
    expect(sellableToday(old, {}).cents).toBe(65_000);
    expect(decisionNeed(old, 65_000)).toBeNull();
  });

  it('is counted from the suggested limit where there is none, and says so', () => {
    const result = sellableToday(standingOf([]), { suggestedLimitCents: 60_000 });
    expect(result).toMatchObject({ cents: 60_000, basis: 'suggested' });
    expect(texts(result).slice(0, 2)).toEqual([
      'Sem limite definido: a conta usa o limite sugerido',
      'Limite sugerido de R$ 600,00, nada em aberto',
    ]);
  });

  it('is left open with neither a limit nor one to suggest', () => {
    const result = sellableToday(standingOf([]), {});
    expect(result.cents).toBeUndefined();
    expect(texts(result)[0]).toBe('Sem limite definido: com a renda na ficha, o Em Dia sugere um');
    expect(result.headline).toBe('Sem limite definido');
    expect(sellableToday(standingOf([openInstallment('2026-11-06')]), {}).cents).toBe(0);
  });

  it('names the store credit, and how far the account is over the limit already', () => {
    const open = [openInstallment('2026-12-10', { principalCents: 90_000 })];
    const result = sellableToday(standingOf(open, { creditCents: 5_000 }, 80_000), {});
    expect(result.cents).toBe(0);
    expect(texts(result)).toContain('Já passa do limite em R$ 100,00');
    expect(texts(result)).toContain('Tem R$ 50,00 de saldo a favor para usar na compra');
  });
});

describe('an account with cheques', () => {
  const waits = openInstallment('2026-11-06', { principalCents: 9_000, awaiting: ['cheque'] });

  it('counts those that have not cleared against the limit, by name, and late is nothing that waits for them', () => {
    const open = [waits, openInstallment('2026-12-10', { principalCents: 31_250 })];
    const result = sellableToday(standingOf(open, {}, 80_000), {});
    expect(result.cents).toBe(39_750);
    expect(texts(result)[0]).toBe(
      'Limite de R$ 800,00, menos R$ 312,50 em aberto e R$ 90,00 em cheques a compensar',
    );
    const onlyCheques = sellableToday(standingOf([waits], { tabCents: 1_000 }, 80_000), {});
    expect(texts(onlyCheques)[0]).toBe(
      'Limite de R$ 800,00, menos R$ 90,00 em cheques a compensar e R$ 10,00 na caderneta',
    );
  });

  it('asks for a decision while one that came back is not made good, and says what follows once it is', () => {
    const standing = standingOf([], { returnedCheques: 1, chequeReturns: 1 }, 80_000);
    const result = sellableToday(standing, {});
    expect(result).toMatchObject({ cents: 0, headline: 'Vender a prazo hoje pede a sua decisão' });
    expect(texts(result).slice(0, 2)).toEqual([
      'Tem 1 cheque que voltou: melhor resolver antes',
      'Resolvendo o cheque, pode vender até R$ 800,00 hoje mesmo',
    ]);
    const need = decisionNeed(standing, 1);
    expect(need).toMatchObject({ overCents: 0, daysLate: 0, returnedCheques: 1 });
    expect(need && decisionNeedText(need)).toBe('1 cheque que voltou');
    const late = standingOf(
      [openInstallment('2026-11-06')],
      { returnedCheques: 2, chequeReturns: 3 },
      80_000,
    );
    expect(texts(sellableToday(late, {})).slice(0, 3)).toEqual([
      'Tem 2 cheques que voltaram: melhor resolver antes',
      'Tem uma parcela vencida há 13 dias: melhor receber antes',
      'Recebendo R$ 150,00 e resolvendo os cheques, pode vender até R$ 800,00 hoje mesmo',
    ]);
  });

  it('remembers those that were made good, and asks for nothing', () => {
    const standing = standingOf([], { chequeReturns: 2 }, 80_000);
    const result = sellableToday(standing, {});
    expect(result.cents).toBe(80_000);
    expect(texts(result).at(-1)).toBe('Até hoje, cheque deste cliente voltou 2 vezes');
    expect(decisionNeed(standing, 80_000)).toBeNull();
  });
});

describe('a decision', () => {
  it('is asked for over the limit, the open tab counted in, by exactly what goes over', () => {
    const standing = standingOf([openInstallment('2026-12-10')], { tabCents: 5_000 }, 80_000);
    expect(decisionNeed(standing, 60_000)).toBeNull();
    expect(decisionNeed(standing, 60_001)).toMatchObject({ overCents: 1, daysLate: 0, overdueCents: 0 });
  });

  it('is asked for with something in arrears, without a limit too', () => {
    const summary = lateBy(13);
    const open = [openInstallment('2026-11-06')];
    const standing = creditStanding({}, summary, open, TODAY, defaultTerms);
    expect(decisionNeed(standing, 1)).toEqual({
      limitCents: undefined,
      overCents: 0,
      overdueCents: 15_000,
      overdueCount: 1,
      daysLate: 13,
      returnedCheques: 0,
    });
  });
});
