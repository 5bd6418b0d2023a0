import type { Summary } from '@shared/domain/summary';
import { buildQueue } from '@shared/rules/queue';
import { queued, queuedEntry } from '@test/support/queued';
import { lateBy, promised, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

describe('silence', () => {
  it.each<[string, Partial<Summary>]>([
    ['Já conversou hoje', { lastContactDay: TODAY }],
    ['Pagou hoje', { lastPaymentDay: TODAY }],
    ['Pediu para não receber mensagens (01/10)', { doNotContact: '2026-10-01' }],
    ['Contestou em 10/11: resolva antes de lembrar de novo', { contestedSince: '2026-11-10' }],
    ['Soubemos que faleceu (10/11): nada se manda', { deceasedOn: '2026-11-10' }],
    [
      'O dia combinado acabou de passar: espera até amanhã',
      { promise: promised('2026-11-18', 20_000, '2026-11-10') },
    ],
    [
      'Prometeu R$\u00a0150,00 para amanhã',
      { promise: promised('2026-11-20', 20_000, '2026-11-10', { paidCents: 5_000 }) },
    ],
    ['Prometeu R$\u00a0200,00 para amanhã', { promise: promised('2026-11-20', 20_000, '2026-11-10') }],
    ['Adiado para 20/11', { postponedUntil: '2026-11-20' }],
    ['Já conversou ontem; próximo contato em 14 dias', { lastContactDay: '2026-11-18' }],
  ])('%s', (reason, more) => {
    const { entry, silent } = queued(lateBy(16, more));
    expect(entry).toBeUndefined();
    expect(silent?.reason).toBe(reason);
  });

  it('ends when the next step begins', () => {
    expect(queuedEntry(lateBy(15, { lastContactDay: '2026-11-18' })).step.id).toBe('d15');
  });

  it('ends the day a promise falls due, though the step was taken', () => {
    const promise = promised(TODAY, 20_000, '2026-11-18');
    expect(queuedEntry(lateBy(16, { lastContactDay: '2026-11-18', promise })).valueReason).toBe(
      'promessa vence hoje',
    );
  });

  it('keeps until the next step once a broken promise was talked about', () => {
    const promise = promised('2026-11-16', 20_000, '2026-11-10');
    expect(queued(lateBy(16, { lastContactDay: '2026-11-18', promise })).silent?.silence.kind).toBe(
      'step-taken',
    );
    // A talk on the last day of the tolerance was about the promise, not about its breaking.
    expect(queuedEntry(lateBy(16, { lastContactDay: '2026-11-17', promise })).reason).toBe(
      'Promessa de R$\u00a0200,00 venceu há 3 dias',
    );
  });

  it('does not last when the customer waits for an answer of the shop', () => {
    const lastAnswer = { answer: 'asks-agreement', day: '2026-11-18' } as const;
    expect(queuedEntry(lateBy(16, { lastContactDay: '2026-11-18', lastAnswer })).valueReason).toBe(
      'pediu um acordo e espera resposta',
    );
  });

  it('comes back every thirty days after the last step', () => {
    expect(queued(lateBy(125, { lastContactDay: '2026-11-17' })).silent?.silence).toMatchObject({
      until: '2026-12-14',
    });
    expect(queuedEntry(lateBy(125, { lastContactDay: '2026-11-10' })).step.id).toBe('d90');
  });
});

describe('who was reached often enough', () => {
  const days = ['2026-11-13', '2026-11-15', '2026-11-17'];
  const silent = (talks: readonly string[], perWeek = 3) =>
    buildQueue([lateBy(16)], TODAY, { talks: new Map([['maria', talks]]), perWeek }).silent[0]?.silence;

  it('rests until the oldest of three contacts is seven days ago', () => {
    expect(silent(days)).toEqual({ kind: 'talked-enough', times: 3, until: '2026-11-20' });
    expect(silent(['2026-11-12', ...days.slice(1)])).toBeUndefined();
  });

  it('rests sooner where the shop allows fewer', () => {
    expect(silent(['2026-11-17'], 1)).toMatchObject({ until: '2026-11-24' });
  });

  it('rests today when somebody on the same number was reached', () => {
    expect(silent([TODAY])).toEqual({ kind: 'talked-today' });
  });
});
