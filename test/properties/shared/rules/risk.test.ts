import type { FlagKind } from '@shared/rules/flags';
import { meanDaysLate, type PayingHistory, type StandingNow } from '@shared/rules/risk/paying-history';
import { RISK_START, riskOf, riskScore } from '@shared/rules/risk/risk-score';
import { riskWeights } from '@shared/rules/risk/risk-weights';
import { segments } from '@shared/rules/risk/segment';
import { readSegment } from '@shared/rules/risk/segment-of';
import { talkValue } from '@shared/rules/risk/talk-value';
import { delayWeights, oldDelay, talkWeights } from '@shared/rules/risk/talk-weights';
import { paidLate, standing } from '@test/support/paying-history';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const daysLate = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 }));
const paid = fc.array(daysLate, { maxLength: 30 });
const upTo = (max: number) => fc.integer({ min: 0, max });

const more: fc.Arbitrary<Partial<PayingHistory>> = fc.record(
  {
    promises: fc.record({ kept: upTo(6), partly: upTo(6), broken: upTo(6) }),
    returnedCheques: upTo(5),
    chequeReturns: upTo(5),
  },
  { requiredKeys: [] },
);

const now: fc.Arbitrary<StandingNow> = fc
  .record({
    days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
    count: fc.integer({ min: 1, max: 6 }),
    brokenPromiseNow: fc.boolean(),
    limitShare: fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: undefined }),
  })
  .map(({ days, count, brokenPromiseNow, limitShare }) =>
    standing(days, {
      overdueCount: days > 0 ? count : 0,
      overdueCents: days > 0 ? count * 15_000 : 0,
      brokenPromiseNow,
      limitShare,
    }),
  );

describe('the risk score', () => {
  it('is a whole number from 0 to 100, and the start plus the points of its reasons', () => {
    fc.assert(
      fc.property(paid, more, now, (days, past, at) => {
        const { score, reasons } = riskOf(paidLate(days, past), at);
        const sum = reasons.reduce((points, reason) => points + reason.points, RISK_START);
        expect(score).toBe(Math.max(0, Math.min(100, sum)));
        expect(riskScore(paidLate(days, past), at)).toBe(score);
        expect(reasons.every(({ points, text }) => Number.isInteger(points) && text !== '')).toBe(true);
        const sizes = reasons.map(({ points }) => Math.abs(points));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('never rises because an installment was paid on time', () => {
    fc.assert(
      fc.property(paid, more, now, (days, past, at) => {
        const after = riskScore(paidLate([...days, 0], past), at);
        expect(after).toBeLessThanOrEqual(riskScore(paidLate(days, past), at));
      }),
    );
  });

  it('never falls because an installment was paid late, at least as late as these usually are', () => {
    fc.assert(
      fc.property(paid, more, now, fc.integer({ min: 0, max: 60 }), (days, past, at, extra) => {
        const before = paidLate(days, past);
        const usual = Math.max(meanDaysLate(before), riskWeights.usual.meanDaysLate);
        const after = paidLate([...days, Math.ceil(usual) + extra], past);
        expect(riskScore(after, at)).toBeGreaterThanOrEqual(riskScore(before, at));
      }),
    );
  });

  it('never falls because any one installment was paid later than it was', () => {
    const changed = fc
      .tuple(fc.array(daysLate, { minLength: 1, maxLength: 30 }), fc.nat(), fc.integer({ min: 1, max: 60 }))
      .map(([days, at, extra]) => {
        const index = at % days.length;
        return { days, later: days.map((late, each) => (each === index ? late + extra : late)) };
      });
    fc.assert(
      fc.property(changed, more, now, ({ days, later }, past, at) => {
        expect(riskScore(paidLate(later, past), at)).toBeGreaterThanOrEqual(
          riskScore(paidLate(days, past), at),
        );
      }),
    );
  });

  it('never falls because a promise is broken or a cheque comes back', () => {
    fc.assert(
      fc.property(paid, more, now, (days, past, at) => {
        const { promises = { kept: 0, partly: 0, broken: 0 }, returnedCheques = 0, chequeReturns = 0 } = past;
        const before = riskScore(paidLate(days, past), at);
        const broken = { ...past, promises: { ...promises, broken: promises.broken + 1 } };
        const returned = { ...past, returnedCheques: returnedCheques + 1 };
        const cameBack = { ...past, chequeReturns: chequeReturns + 1 };
        expect(riskScore(paidLate(days, cameBack), at)).toBeGreaterThanOrEqual(before);
        expect(riskScore(paidLate(days, broken), at)).toBeGreaterThanOrEqual(before);
        expect(riskScore(paidLate(days, returned), at)).toBeGreaterThanOrEqual(before);
        expect(riskScore(paidLate(days, past), { ...at, brokenPromiseNow: true })).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  it('never falls because more is overdue, for longer, or more of the limit is used', () => {
    fc.assert(
      fc.property(paid, more, now, upTo(90), upTo(3), (days, past, at, longer, others) => {
        const history = paidLate(days, past);
        const worse: StandingNow = {
          ...at,
          daysLate: at.daysLate + longer + 1,
          overdueCount: Math.max(1, at.overdueCount + others),
          limitShare: (at.limitShare ?? 0) + longer / 100,
        };
        expect(riskScore(history, worse)).toBeGreaterThanOrEqual(riskScore(history, at));
      }),
    );
  });
});

describe('the segment', () => {
  it('is always one of the five, with a reason that stands on its own', () => {
    fc.assert(
      fc.property(paid, more, now, (days, past, at) => {
        const { segment, reason } = readSegment(paidLate(days, past), at);
        expect(segments).toContain(segment);
        expect(reason).toMatch(/^\p{Ll}|^\d/u);
        expect(reason).not.toMatch(/undefined|NaN|\b1 (parcelas|dias|combinados|cheques)/);
      }),
    );
  });

  it('never calls somebody a good payer after a late installment who was none before it', () => {
    fc.assert(
      fc.property(fc.array(daysLate, { minLength: 8, maxLength: 30 }), now, (days, at) => {
        // An old delay may leave the last eight at the same time: then one late takes the place of another.
        fc.pre(days.at(-8) === 0);
        const before = readSegment(paidLate(days), at).segment;
        const after = readSegment(paidLate([...days, 12]), at).segment;
        if (before !== 'good-payer') expect(after).not.toBe('good-payer');
      }),
    );
  });
});

describe('the value of a talk', () => {
  const kinds = Object.keys(talkWeights) as FlagKind[];
  const facts = fc.record({
    flags: fc.array(fc.constantFrom<FlagKind>(...kinds, 'over-limit', 'overdue'), { maxLength: 4 }),
    daysLate: upTo(200),
    cents: upTo(900_000),
    segment: fc.constantFrom(...segments),
    score: upTo(100),
  });

  it('is never negative, grows with the amount, and never shrinks with another reason to talk', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...kinds), (given, flag) => {
        const { value, reason } = talkValue(given);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(reason).not.toBe('');
        expect(talkValue({ ...given, cents: given.cents * 2 }).value).toBeGreaterThanOrEqual(value);
        expect(talkValue({ ...given, flags: [...given.flags, flag] }).value).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it('cools with the delay', () => {
    const late = [...delayWeights.slice(1), oldDelay].map(({ brings }) => brings);
    expect(late).toEqual([...late].sort((a, b) => b - a));
  });
});
