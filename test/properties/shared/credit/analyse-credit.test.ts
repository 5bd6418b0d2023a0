import { addMonths } from '@shared/calendar/civil-day';
import { analyseCredit } from '@shared/rules/credit/analyse-credit';
import type { CreditFacts } from '@shared/rules/credit/credit-facts';
import { type CreditPolicy, creditPartKinds } from '@shared/rules/credit/credit-policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const monthsAgo = (months: number) => addMonths(TODAY, -months);

const policies: fc.Arbitrary<CreditPolicy> = fc.record({
  weights: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 8, maxLength: 8 }).map((weights) => {
    const [income = 0, job = 0, address = 0, references = 0, guarantor = 0, ...shop] = weights;
    const [punctuality = 0, customerSince = 0, arrears = 0] = shop;
    return { income, job, address, references, guarantor, punctuality, customerSince, arrears };
  }),
  incomeShareBp: fc.integer({ min: 0, max: 10_000 }),
  months: fc.integer({ min: 1, max: 60 }),
  fullIncomeCents: fc.integer({ min: 0, max: 9_999_999_999 }),
  defaultLimitCents: fc.integer({ min: 0, max: 9_999_999_999 }),
});

/** The facts as numbers, each better the larger it is. */
interface Levels {
  readonly income?: number;
  readonly job?: number;
  readonly address?: number;
  readonly references?: number;
  readonly guarantor: boolean;
  readonly onTime: number;
  readonly late: number;
  readonly since: number;
  readonly arrears: number;
  readonly returned: number;
  readonly returns: number;
}

const levels: fc.Arbitrary<Levels> = fc.record({
  income: fc.option(fc.integer({ min: 0, max: 9_999_999_999 }), { nil: undefined }),
  job: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  address: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  references: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  guarantor: fc.boolean(),
  onTime: fc.nat({ max: 60 }),
  late: fc.nat({ max: 60 }),
  since: fc.nat({ max: 200 }),
  arrears: fc.nat({ max: 400 }),
  returned: fc.nat({ max: 5 }),
  returns: fc.nat({ max: 20 }),
});

const factsOf = ({ income, job, address, references, guarantor, ...shop }: Levels): CreditFacts => ({
  profile: {
    incomeCents: income,
    jobSince: job === undefined ? undefined : monthsAgo(job),
    addressSince: address === undefined ? undefined : monthsAgo(address),
    references,
    guarantor: guarantor ? { name: 'José' } : undefined,
  },
  settledCount: shop.onTime + shop.late,
  settledLateCount: shop.late,
  customerSince: monthsAgo(shop.since),
  arrearsDays: shop.arrears,
  returnedCheques: shop.returned,
  chequeReturns: shop.returns,
});

const more = (value: number | undefined, by: number, most: number): number | undefined =>
  value === undefined ? undefined : Math.min(most, value + by);

/** Each change makes one fact better. */
const better: readonly ((facts: Levels, by: number) => Levels)[] = [
  (facts, by) => ({ ...facts, income: more(facts.income, by * 1_000, 9_999_999_999) }),
  (facts, by) => ({ ...facts, job: more(facts.job, by, 500) }),
  (facts, by) => ({ ...facts, address: more(facts.address, by, 500) }),
  (facts, by) => ({ ...facts, references: more(facts.references, by, 9) }),
  (facts) => ({ ...facts, guarantor: true }),
  (facts, by) => ({ ...facts, onTime: facts.onTime + by }),
  (facts, by) => ({ ...facts, late: Math.max(0, facts.late - by) }),
  (facts, by) => ({ ...facts, since: facts.since + by }),
  (facts, by) => ({ ...facts, arrears: Math.max(0, facts.arrears - by) }),
  (facts, by) => ({ ...facts, returned: Math.max(0, facts.returned - by) }),
  (facts, by) => ({ ...facts, returns: Math.max(0, facts.returns - by) }),
];

describe('any credit analysis', () => {
  it('has a score of 0 to 100 that is the sum of its parts, and a limit in whole tens of reais', () => {
    fc.assert(
      fc.property(levels, policies, (facts, policy) => {
        const { score, parts, suggestedLimitCents, reasons } = analyseCredit(factsOf(facts), policy, TODAY);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (parts.length > 0) {
          const sum = parts.reduce((total, { pointsBp }) => total + pointsBp, 0);
          expect(score).toBe(Math.round(sum / 100));
          expect(parts.reduce((total, { mostPoints }) => total + mostPoints, 0)).toBe(100);
        }
        for (const { pointsBp, mostPoints, text, isMissing } of parts) {
          expect(pointsBp).toBeLessThanOrEqual(mostPoints * 100);
          expect(pointsBp).toBeGreaterThanOrEqual(0);
          expect(text).not.toMatch(/undefined|NaN|inadimplente|dívida|devedor/i);
          if (isMissing) expect(pointsBp).toBe(mostPoints * 50);
        }
        expect(reasons.length).toBeGreaterThan(0);
        if (suggestedLimitCents !== undefined) {
          expect(suggestedLimitCents).toBeGreaterThanOrEqual(0);
          expect(suggestedLimitCents % 1_000).toBe(0);
          expect(suggestedLimitCents).toBeLessThanOrEqual(9_999_999_999);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never worse for a better fact', () => {
    fc.assert(
      fc.property(
        levels,
        policies,
        fc.constantFrom(...better),
        fc.integer({ min: 1, max: 5_000 }),
        (facts, policy, improve, by) => {
          const before = analyseCredit(factsOf(facts), policy, TODAY);
          const after = analyseCredit(factsOf(improve(facts, by)), policy, TODAY);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.suggestedLimitCents ?? 0).toBeGreaterThanOrEqual(before.suggestedLimitCents ?? 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('only depends on how the weights stand to each other', () => {
    fc.assert(
      fc.property(levels, policies, fc.integer({ min: 2, max: 9 }), (facts, policy, times) => {
        const doubled = Object.fromEntries(
          creditPartKinds.map((kind) => [kind, policy.weights[kind] * times]),
        ) as CreditPolicy['weights'];
        const scaled = { ...policy, weights: doubled };
        expect(analyseCredit(factsOf(facts), scaled, TODAY)).toEqual(
          analyseCredit(factsOf(facts), policy, TODAY),
        );
      }),
    );
  });
});
