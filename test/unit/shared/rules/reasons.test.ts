import type { Summary } from '@shared/domain/summary';
import { queuedEntry } from '@test/support/queued';
import { lateBy, openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

describe('why now', () => {
  it.each<[string, Partial<Summary>]>([
    ['Primeiro atraso em 23 parcelas', { settledCount: 22 }],
    ['Pagou R$\u00a050,00 da parcela 4/6', { oldest: { number: 4, count: 6, paidCents: 5_000 } }],
    ['Pediu um acordo há 2 dias', { lastAnswer: { answer: 'asks-agreement', day: '2026-11-17' } }],
    ['Disse ontem que já pagou', { lastAnswer: { answer: 'already-paid', day: '2026-11-18' } }],
    [
      'Promessa de R$\u00a0200,00 venceu há 2 dias',
      { promise: promised('2026-11-17', 20_000, '2026-11-10') },
    ],
    [
      'Da promessa de R$\u00a0200,00 pagou R$\u00a050,00',
      { promise: promised('2026-11-17', 20_000, '2026-11-10', { paidCents: 5_000 }) },
    ],
    ['As últimas parcelas atrasaram cada vez mais: 5, 12 e 24 dias', { recentLate: [0, 5, 12, 24] }],
    ['Um cheque voltou ontem', { returnedCheques: 1, chequeReturnedOn: '2026-11-18' }],
    [
      'Falta acertar um cheque que voltou',
      { returnedCheques: 1, chequeReturnedOn: '2026-11-03', lastContactDay: '2026-11-04' },
    ],
    ['Falta acertar 2 cheques que voltaram', { returnedCheques: 2 }],
    [
      'Promessa de R$\u00a050,00 vence hoje',
      { promise: promised(TODAY, 20_000, '2026-11-10', { paidCents: 15_000 }) },
    ],
    ['Promessa de R$\u00a0200,00 vence hoje', { promise: promised(TODAY, 20_000, '2026-11-10') }],
    ['Parcela 3/5 venceu em 03/11', {}],
  ])('%s', (reason, more) => {
    expect(queuedEntry(lateBy(16, more)).reason).toBe(reason);
  });

  it('counts what is late of an agreement, and knows whether anything else is', () => {
    const ofAgreement = (day: string) => openInstallment(day, { originKind: 'agreement' });
    const one = queuedEntry(summaryWith([ofAgreement('2026-11-03'), ofAgreement('2026-12-03')]));
    expect(one.reason).toBe('Parcela do acordo venceu em 03/11');
    expect(one.flags).toContainEqual(expect.objectContaining({ count: 1, alone: true }));
    const many = [ofAgreement('2026-10-03'), ofAgreement('2026-11-03'), openInstallment('2026-11-05')];
    const mixed = queuedEntry(summaryWith(many));
    expect(mixed.reason).toBe('2 parcelas do acordo em atraso, a mais antiga de 03/10');
    expect(mixed.flags).toContainEqual(expect.objectContaining({ count: 2, alone: false }));
  });

  it('calls nothing of an agreement late that is in time until the next business day', () => {
    // Sunday, and the customer has something older that is late.
    const sunday = openInstallment('2026-11-15', { originKind: 'agreement' });
    const summary = summaryWith([openInstallment('2026-10-03'), sunday]);
    expect(queuedEntry(summary, '2026-11-16').reason).toBe('Parcela 3/5 venceu em 03/10');
  });

  it('is glad of the last installment, while it is not late', () => {
    const last = { oldest: { number: 6, count: 6, paidCents: 0 } };
    expect(queuedEntry(lateBy(-3, last)).reason).toBe('Parcela 6/6, a última do carnê');
    expect(queuedEntry(lateBy(3, last)).reason).toBe('Parcela 6/6 venceu em 16/11');
  });

  it('takes an old delay for what it is, whatever was good before it', () => {
    const past = { settledCount: 22, oldest: { number: 4, count: 6, paidCents: 5_000 } };
    expect(queuedEntry(lateBy(61, past)).flags.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(queuedEntry(lateBy(60, past)).flags.map(({ kind }) => kind)).toEqual([
      'partly-paid',
      'first-delay',
      'overdue',
    ]);
  });

  it('counts several late installments', () => {
    const summary = summaryWith([openInstallment('2026-09-03'), openInstallment('2026-10-03')]);
    expect(queuedEntry(summary).reason).toBe('2 parcelas em atraso, a mais antiga de 03/09');
  });

  it('does not hold a promise against a customer who kept it', () => {
    const summary = lateBy(16, {
      promise: promised('2026-11-18', 20_000, '2026-11-10', { paidCents: 20_000 }),
      lastPaymentDay: '2026-11-17',
    });
    expect(queuedEntry(summary).reason).toBe('Parcela 3/5 venceu em 03/11');
  });
});
