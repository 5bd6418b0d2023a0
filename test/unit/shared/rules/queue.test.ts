import type { Summary } from '@shared/domain/summary';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { LadderStep } from '@shared/rules/ladder/ladder';
import { buildQueue } from '@shared/rules/queue';
import { queued, queuedEntry } from '@test/support/queued';
import { lateBy, openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

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
    expect(queuedEntry(lateBy(-5)).section).toBe('remind');
    expect(buildQueue([lateBy(-6)], TODAY)).toMatchObject({
      sections: { talk: [], today: [], remind: [] },
      silent: [],
    });
  });

  it('takes a due day on a Sunday or holiday as payable until the next business day (CC 132)', () => {
    // 2026-11-15 is a Sunday and a holiday.
    const due = summaryWith([openInstallment('2026-11-15')]);
    const monday = queuedEntry(due, '2026-11-16');
    expect(monday).toMatchObject({ section: 'today' });
    expect(monday.reason).toContain('hoje ainda é em dia');
    expect(queuedEntry(due, '2026-11-17')).toMatchObject({ section: 'talk' });
  });

  it('no longer talks about what fell due more than five years ago', () => {
    const { entry, silent } = queued(summaryWith([openInstallment('2021-11-18')]));
    expect(entry).toBeUndefined();
    expect(silent?.silence.kind).toBe('prescribed');
    const both = summaryWith([openInstallment('2021-11-18'), openInstallment('2026-11-10')]);
    expect(queuedEntry(both)).toMatchObject({ cents: 15_000, day: '2026-11-10' });
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
    expect(queuedEntry(lateBy(days)).step.id).toBe(step);
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

  it('does not say that it falls due today once the day has passed', () => {
    expect(queuedEntry(lateBy(0, good)).step).toMatchObject({ message: 'due-day' });
    expect(queuedEntry(lateBy(2, good)).step).toMatchObject({
      message: 'd1',
      task: 'Perguntar se o pagamento já foi feito',
    });
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
