import type { Summary } from '@shared/domain/summary';
import { buildQueue, type QueueEntry } from '@shared/rules/queue';
import { lateBy, openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const only = (summary: Summary, today = TODAY) => {
  const queue = buildQueue([summary], today);
  const entry = Object.values(queue.sections).flat()[0];
  return { entry, silent: queue.silent[0] };
};

const entryOf = (summary: Summary, today = TODAY): QueueEntry => {
  const { entry, silent } = only(summary, today);
  if (!entry) throw new Error(`silent: ${silent?.reason}`);
  return entry;
};

describe('the section', () => {
  it('follows the oldest of what is open, once per customer', () => {
    const summary = summaryWith([
      openInstallment('2026-11-03'),
      openInstallment(TODAY),
      openInstallment('2026-11-22'),
    ]);
    const { sections } = buildQueue([summary], TODAY);
    expect(sections.talk).toHaveLength(1);
    expect([...sections.today, ...sections.remind]).toEqual([]);
    expect(sections.talk[0]).toMatchObject({ cents: 15_000, count: 1, day: '2026-11-03' });
  });

  it('reminds from five days before', () => {
    expect(entryOf(lateBy(-5)).section).toBe('remind');
    expect(buildQueue([lateBy(-6)], TODAY)).toMatchObject({
      sections: { talk: [], today: [], remind: [] },
      silent: [],
    });
  });

  it('takes a due day on a Sunday or holiday as payable until the next business day (CC 132)', () => {
    // 2026-11-15 is a Sunday and a holiday.
    const due = summaryWith([openInstallment('2026-11-15')]);
    const monday = entryOf(due, '2026-11-16');
    expect(monday).toMatchObject({ section: 'today' });
    expect(monday.reason).toContain('hoje ainda é em dia');
    expect(entryOf(due, '2026-11-17')).toMatchObject({ section: 'talk' });
  });

  it('no longer talks about what fell due more than five years ago', () => {
    const { entry, silent } = only(summaryWith([openInstallment('2021-11-18')]));
    expect(entry).toBeUndefined();
    expect(silent?.silence.kind).toBe('prescribed');
    const both = summaryWith([openInstallment('2021-11-18'), openInstallment('2026-11-10')]);
    expect(entryOf(both)).toMatchObject({ cents: 15_000, day: '2026-11-10' });
  });
});

describe('the step', () => {
  it.each([
    [-4, 'before-due'],
    [0, 'due-day'],
    [1, 'd1'],
    [2, 'd1'],
    [3, 'd3'],
    [14, 'd7'],
    [44, 'd30'],
    [400, 'd90'],
  ])('%i days after the due day is %s', (days, step) => {
    expect(entryOf(lateBy(days)).step.id).toBe(step);
  });
});

describe('why now', () => {
  it.each<[string, Partial<Summary>]>([
    ['Primeiro atraso em 23 parcelas', { settledCount: 22 }],
    ['Pagou R$\u00a050,00 da parcela 4/6', { oldest: { number: 4, count: 6, paidCents: 5_000 } }],
    ['Pediu um acordo há 2 dias', { lastAnswer: { answer: 'asks-agreement', day: '2026-11-17' } }],
    ['Disse ontem que já pagou', { lastAnswer: { answer: 'already-paid', day: '2026-11-18' } }],
    [
      'Promessa de R$\u00a0200,00 venceu ontem',
      { promise: promised('2026-11-18', 20_000, '2026-11-10') },
    ],
    [
      'Promessa de R$\u00a0200,00 vence hoje',
      { promise: promised(TODAY, 20_000, '2026-11-10') },
    ],
    ['Parcela 3/5 venceu em 03/11', {}],
  ])('%s', (reason, more) => {
    expect(entryOf(lateBy(16, more)).reason).toBe(reason);
  });

  it('is glad of the last installment, while it is not late', () => {
    const last = { oldest: { number: 6, count: 6, paidCents: 0 } };
    expect(entryOf(lateBy(-3, last)).reason).toBe('Parcela 6/6, a última do carnê');
    expect(entryOf(lateBy(3, last)).reason).toBe('Parcela 6/6 venceu em 16/11');
  });

  it('takes an old delay for what it is, whatever was good before it', () => {
    const past = { settledCount: 22, oldest: { number: 4, count: 6, paidCents: 5_000 } };
    expect(entryOf(lateBy(61, past))).toMatchObject({ rank: 'up-to-90-days', flags: [] });
    expect(entryOf(lateBy(60, past)).rank).toBe('first-delay');
  });

  it('counts several late installments', () => {
    const summary = summaryWith([openInstallment('2026-09-03'), openInstallment('2026-10-03')]);
    expect(entryOf(summary).reason).toBe('2 parcelas em atraso, a mais antiga de 03/09');
  });

  it('does not hold a promise against a customer who paid since', () => {
    const summary = lateBy(16, {
      promise: promised('2026-11-18', 20_000, '2026-11-10'),
      lastPaymentDay: '2026-11-17',
    });
    expect(entryOf(summary).reason).toBe('Parcela 3/5 venceu em 03/11');
  });
});

describe('silence', () => {
  it.each<[string, Partial<Summary>]>([
    ['Já conversou hoje', { lastContactDay: TODAY }],
    ['Pagou hoje', { lastPaymentDay: TODAY }],
    ['Pediu para não receber mensagens (01/10)', { doNotContact: '2026-10-01' }],
    [
      'Contestou em 10/11: resolva antes de lembrar de novo',
      { lastAnswer: { answer: 'contests', day: '2026-11-10' } },
    ],
    [
      'Prometeu R$\u00a0200,00 para amanhã',
      { promise: promised('2026-11-20', 20_000, '2026-11-10') },
    ],
    ['Adiado para 20/11', { postponedUntil: '2026-11-20' }],
    ['Já conversou ontem; próximo contato em 14 dias', { lastContactDay: '2026-11-18' }],
  ])('%s', (reason, more) => {
    const { entry, silent } = only(lateBy(16, more));
    expect(entry).toBeUndefined();
    expect(silent?.reason).toBe(reason);
  });

  it('ends when the next step begins', () => {
    expect(entryOf(lateBy(15, { lastContactDay: '2026-11-18' })).step.id).toBe('d15');
  });

  it('ends the day a promise falls due, though the step was taken', () => {
    const promise = promised(TODAY, 20_000, '2026-11-18');
    expect(entryOf(lateBy(16, { lastContactDay: '2026-11-18', promise })).rank).toBe('promise');
  });

  it('keeps until the next step once a broken promise was talked about', () => {
    const promise = promised('2026-11-17', 20_000, '2026-11-10');
    expect(only(lateBy(16, { lastContactDay: '2026-11-18', promise })).silent?.silence.kind).toBe(
      'step-taken',
    );
  });

  it('does not last when the customer waits for an answer of the shop', () => {
    const lastAnswer = { answer: 'asks-agreement', day: '2026-11-18' } as const;
    expect(entryOf(lateBy(16, { lastContactDay: '2026-11-18', lastAnswer })).rank).toBe('waits-for-us');
  });

  it('comes back every thirty days after the last step', () => {
    expect(only(lateBy(125, { lastContactDay: '2026-11-17' })).silent?.silence).toMatchObject({
      until: '2026-12-14',
    });
    expect(entryOf(lateBy(125, { lastContactDay: '2026-11-10' })).step.id).toBe('d90');
  });
});

describe('the order', () => {
  it('puts promises first, then answers owed, first delays, part payments, and fresh before old', () => {
    const summaries = [
      lateBy(200, { customerId: 'old' }),
      lateBy(50, { customerId: 'middle' }),
      lateBy(8, { customerId: 'fresh' }),
      lateBy(8, { customerId: 'part', oldest: { number: 1, count: 3, paidCents: 1 } }),
      lateBy(8, { customerId: 'first', settledCount: 12 }),
      lateBy(8, { customerId: 'asked', lastAnswer: { answer: 'asks-time', day: '2026-11-10' } }),
      lateBy(8, {
        customerId: 'promise',
        promise: promised('2026-11-17', 1, '2026-11-12'),
      }),
    ];
    expect(buildQueue(summaries, TODAY).sections.talk.map((entry) => entry.customerId)).toEqual([
      'promise',
      'asked',
      'first',
      'part',
      'fresh',
      'middle',
      'old',
    ]);
  });
});
