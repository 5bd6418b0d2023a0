import type { Summary } from '@shared/domain/summary';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { buildQueue } from '@shared/rules/queue';
import { queued } from '@test/support/queued';
import { lateBy, openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

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
      queued(lateBy(90, { decision: { kind: 'formal-letter', day }, ...more }));
    expect(decided('2026-11-10').silent?.reason).toBe('Decidido em 10/11; volta à lista em 10/12');
    expect(decided('2026-10-20').entry?.section).toBe('decide');
    // Money that came in since then makes it another matter.
    expect(decided('2026-11-10', { lastPaymentDay: '2026-11-15' }).entry?.section).toBe('decide');
  });

  it('rests for good where it was given up, until something newer is overdue', () => {
    const decision = { kind: 'give-up', day: '2026-11-10' } as const;
    expect(queued(lateBy(400, { decision: { ...decision, day: '2026-01-10' } })).silent?.silence.kind).toBe(
      'given-up',
    );
    const newer = summaryWith([openInstallment('2026-08-01'), openInstallment('2026-11-12')], { decision });
    expect(queued(newer).entry?.section).toBe('decide');
  });

  it('is talked about where the owner decided to go on talking', () => {
    const sections = (day: string) =>
      buildQueue([lateBy(90, { decision: { kind: 'keep-talking', day } })], TODAY).sections;
    expect(sections('2026-11-10').talk).toHaveLength(1);
    expect(sections('2026-10-20').decide).toHaveLength(1);
  });

  it('is not what an agreement says itself, while it is the oldest that is late', () => {
    const agreement = openInstallment('2026-09-10', { originKind: 'agreement' });
    expect(queued(summaryWith([agreement])).entry?.section).toBe('talk');
    const older = openInstallment('2026-09-01');
    expect(queued(summaryWith([older, agreement])).entry?.section).toBe('decide');
    const inTime = openInstallment('2026-12-10', { originKind: 'agreement' });
    expect(queued(summaryWith([older, inTime])).entry?.section).toBe('decide');
  });

  it('is not what the customer waits for: that is talked about', () => {
    const asked = lateBy(90, { lastAnswer: { answer: 'asks-agreement', day: '2026-11-10' } });
    expect(buildQueue([asked], TODAY).sections.talk).toHaveLength(1);
  });
});
