import type { Summary } from '@shared/domain/summary';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { LadderStep } from '@shared/rules/ladder/ladder';
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
      'Promessa de R$\u00a0200,00 venceu há 2 dias',
      { promise: promised('2026-11-17', 20_000, '2026-11-10') },
    ],
    [
      'Da promessa de R$\u00a0200,00 pagou R$\u00a050,00',
      { promise: promised('2026-11-17', 20_000, '2026-11-10', { paidCents: 5_000 }) },
    ],
    ['As últimas parcelas atrasaram cada vez mais: 5, 12 e 24 dias', { recentLate: [0, 5, 12, 24] }],
    ['Um cheque voltou', { returnedCheques: 1 }],
    ['Parcela do acordo venceu em 03/11', { agreementDueDay: '2026-11-03' }],
    [
      'Promessa de R$\u00a050,00 vence hoje',
      { promise: promised(TODAY, 20_000, '2026-11-10', { paidCents: 15_000 }) },
    ],
    ['Promessa de R$\u00a0200,00 vence hoje', { promise: promised(TODAY, 20_000, '2026-11-10') }],
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
    expect(entryOf(lateBy(61, past)).flags.map(({ kind }) => kind)).toEqual(['overdue']);
    expect(entryOf(lateBy(60, past)).flags.map(({ kind }) => kind)).toEqual([
      'partly-paid',
      'first-delay',
      'overdue',
    ]);
  });

  it('counts several late installments', () => {
    const summary = summaryWith([openInstallment('2026-09-03'), openInstallment('2026-10-03')]);
    expect(entryOf(summary).reason).toBe('2 parcelas em atraso, a mais antiga de 03/09');
  });

  it('does not hold a promise against a customer who kept it', () => {
    const summary = lateBy(16, {
      promise: promised('2026-11-18', 20_000, '2026-11-10', { paidCents: 20_000 }),
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
    const { entry, silent } = only(lateBy(16, more));
    expect(entry).toBeUndefined();
    expect(silent?.reason).toBe(reason);
  });

  it('ends when the next step begins', () => {
    expect(entryOf(lateBy(15, { lastContactDay: '2026-11-18' })).step.id).toBe('d15');
  });

  it('ends the day a promise falls due, though the step was taken', () => {
    const promise = promised(TODAY, 20_000, '2026-11-18');
    expect(entryOf(lateBy(16, { lastContactDay: '2026-11-18', promise })).valueReason).toBe(
      'promessa vence hoje',
    );
  });

  it('keeps until the next step once a broken promise was talked about', () => {
    const promise = promised('2026-11-16', 20_000, '2026-11-10');
    expect(only(lateBy(16, { lastContactDay: '2026-11-18', promise })).silent?.silence.kind).toBe(
      'step-taken',
    );
    // A talk on the last day of the tolerance was about the promise, not about its breaking.
    expect(entryOf(lateBy(16, { lastContactDay: '2026-11-17', promise })).reason).toBe(
      'Promessa de R$\u00a0200,00 venceu há 3 dias',
    );
  });

  it('does not last when the customer waits for an answer of the shop', () => {
    const lastAnswer = { answer: 'asks-agreement', day: '2026-11-18' } as const;
    expect(entryOf(lateBy(16, { lastContactDay: '2026-11-18', lastAnswer })).valueReason).toBe(
      'pediu um acordo e espera resposta',
    );
  });

  it('comes back every thirty days after the last step', () => {
    expect(only(lateBy(125, { lastContactDay: '2026-11-17' })).silent?.silence).toMatchObject({
      until: '2026-12-14',
    });
    expect(entryOf(lateBy(125, { lastContactDay: '2026-11-10' })).step.id).toBe('d90');
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

describe('the ladder', () => {
  const steps = (more: Partial<Summary>, days: number) => {
    const queue = buildQueue([lateBy(days, more)], TODAY);
    return Object.values(queue.sections).flat()[0]?.step.id;
  };
  const good = { settledCount: 12, recentLate: [0, 0, 0, 0], recentDays: [1, 2, 3, 4] };
  const often = { settledCount: 12, settledLateCount: 6, recentLate: [0, 4, 3, 5], recentDays: [1, 2, 3, 4] };

  it('leaves a good payer alone before the due day and the day after', () => {
    expect(steps(good, -5)).toBeUndefined();
    expect(steps(good, 1)).toBe('due-day');
    expect(steps(good, 3)).toBe('d3');
  });

  it('reminds who tends to be late once more on the eve', () => {
    expect(steps(often, -1)).toBe('day-before');
    expect(steps({}, -1)).toBe('before-due');
  });

  it('reaches as far ahead as its first step', () => {
    const [first, ...rest] = defaultLadders.usual;
    const early = { ...defaultLadders, usual: [{ ...first, days: -9 } as LadderStep, ...rest] };
    const { sections } = buildQueue([lateBy(-9)], TODAY, { ladders: early });
    expect(sections.remind).toHaveLength(1);
    expect(buildQueue([lateBy(-9)], TODAY).sections.remind).toHaveLength(0);
  });
});

describe('what the owner decides', () => {
  it('is everything from the sixtieth day on', () => {
    expect(buildQueue([lateBy(59)], TODAY).sections.talk).toHaveLength(1);
    const { talk, decide } = buildQueue([lateBy(60)], TODAY).sections;
    expect([talk.length, decide.length]).toEqual([0, 1]);
  });

  it('is also what a shorter ladder says nothing about', () => {
    const ladders = { ...defaultLadders, usual: defaultLadders.usual.slice(0, 4), bySegment: {} };
    expect(buildQueue([lateBy(75)], TODAY, { ladders }).sections.decide).toHaveLength(1);
  });

  it('stays so once a broken promise was talked about', () => {
    const promise = promised('2026-10-01', 15_000, '2026-09-20');
    const sections = (lastContactDay: string) =>
      buildQueue([lateBy(90, { promise, lastContactDay })], TODAY).sections;
    expect(sections('2026-10-02').talk).toHaveLength(1);
    expect(sections('2026-10-20').decide).toHaveLength(1);
  });

  it('rests for thirty days once it was decided', () => {
    const decided = (day: string, more: Partial<Summary> = {}) =>
      only(lateBy(90, { decision: { kind: 'formal-letter', day }, ...more }));
    expect(decided('2026-11-10').silent?.reason).toBe('Decidido em 10/11; volta à lista em 10/12');
    expect(decided('2026-10-20').entry?.section).toBe('decide');
    // Money that came in since then makes it another matter.
    expect(decided('2026-11-10', { lastPaymentDay: '2026-11-15' }).entry?.section).toBe('decide');
  });

  it('rests for good where it was given up, until something newer is overdue', () => {
    const decision = { kind: 'give-up', day: '2026-11-10' } as const;
    expect(only(lateBy(400, { decision: { ...decision, day: '2026-01-10' } })).silent?.silence.kind).toBe(
      'given-up',
    );
    const newer = summaryWith([openInstallment('2026-08-01'), openInstallment('2026-11-12')], { decision });
    expect(only(newer).entry?.section).toBe('decide');
  });

  it('is talked about where the owner decided to go on talking', () => {
    const sections = (day: string) =>
      buildQueue([lateBy(90, { decision: { kind: 'keep-talking', day } })], TODAY).sections;
    expect(sections('2026-11-10').talk).toHaveLength(1);
    expect(sections('2026-10-20').decide).toHaveLength(1);
  });

  it('is not what the customer waits for: that is talked about', () => {
    const asked = lateBy(90, { lastAnswer: { answer: 'asks-agreement', day: '2026-11-10' } });
    expect(buildQueue([asked], TODAY).sections.talk).toHaveLength(1);
  });
});

describe('the order', () => {
  it('puts, of equal amounts, promises due first, then answers owed, first delays, and fresh before old', () => {
    const summaries = [
      lateBy(50, { customerId: 'middle' }),
      lateBy(25, { customerId: 'month' }),
      lateBy(5, { customerId: 'fresh' }),
      lateBy(5, { customerId: 'part', oldest: { number: 1, count: 3, paidCents: 1 } }),
      lateBy(5, { customerId: 'asked', lastAnswer: { answer: 'asks-agreement', day: '2026-11-10' } }),
      lateBy(5, { customerId: 'promise', promise: promised(TODAY, 15_000, '2026-11-12') }),
    ];
    const { talk } = buildQueue(summaries, TODAY).sections;
    expect(talk.map(({ customerId }) => customerId)).toEqual([
      'promise',
      'asked',
      'part',
      'fresh',
      'month',
      'middle',
    ]);
    expect(talk[0]?.valueReason).toBe('promessa vence hoje');
  });

  it('puts a larger amount before a smaller one in the same situation', () => {
    const more = summaryWith([openInstallment('2026-11-14', { principalCents: 90_000 })], {
      customerId: 'more',
    });
    const { talk } = buildQueue([lateBy(5), more], TODAY).sections;
    expect(talk.map(({ customerId }) => customerId)).toEqual(['more', 'maria']);
  });
});
