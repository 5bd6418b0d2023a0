import { addDays } from '@shared/calendar/civil-day';
import { defaultTerms } from '@shared/domain/terms';
import { creditStanding, hasToSettle } from '@shared/rules/credit/credit-standing';
import { decisionNeed } from '@shared/rules/credit/decision';
import { sellableToday } from '@shared/rules/credit/sellable-today';
import { openInstallment, summaryWith, TODAY } from '@test/support/summaries';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cents = fc.integer({ min: 1, max: 500_000 });
const amount = fc.integer({ min: 0, max: 2_000_000 });

const standings = fc
  .record({
    open: fc.array(
      fc.record({
        days: fc.integer({ min: -2_500, max: 90 }),
        principalCents: cents,
        awaiting: fc.option(fc.constant<string[]>(['cheque']), { nil: undefined }),
      }),
      { maxLength: 8 },
    ),
    returnedCheques: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
    chequeReturns: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
    limitCents: fc.option(amount, { nil: undefined }),
    tabCents: fc.option(amount, { nil: undefined }),
    creditCents: fc.option(amount, { nil: undefined }),
    onTime: fc.nat({ max: 20 }),
    late: fc.nat({ max: 20 }),
    graceDays: fc.nat({ max: 60 }),
  })
  .map(({ open, limitCents, tabCents, creditCents, onTime, late, graceDays, ...returned }) => {
    const installments = open.map(({ days, ...more }) => openInstallment(addDays(TODAY, days), more));
    const settled = { settledCount: onTime + late, settledLateCount: late };
    const summary = summaryWith(installments, { tabCents, creditCents, ...settled, ...returned });
    return creditStanding({ limitCents }, summary, installments, TODAY, { ...defaultTerms, graceDays });
  });

describe('what can be sold today, on any account', () => {
  it('is just what needs no decision: not a cent more than the limit, nothing with something to settle', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const { cents: most, basis } = sellableToday(standing, {});
        if (hasToSettle(standing)) {
          expect(most).toBe(0);
          expect(decisionNeed(standing, 1)).not.toBeNull();
        } else if (basis === 'limit') {
          if (most === undefined) throw new Error('expected an amount');
          if (most > 0) expect(decisionNeed(standing, most)).toBeNull();
          expect(decisionNeed(standing, most + 1)?.overCents).toBeGreaterThan(0);
        } else {
          expect(most).toBeUndefined();
          expect(decisionNeed(standing, 9_999_999_999)).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has its reasons in whole sentences, and no word that hurts', () => {
    fc.assert(
      fc.property(standings, fc.option(amount, { nil: undefined }), (standing, suggestedLimitCents) => {
        const { headline, reasons } = sellableToday(standing, { suggestedLimitCents });
        const all = [headline, ...reasons.map(({ text }) => text)];
        expect(reasons.length).toBeGreaterThan(1);
        expect(new Set(all).size).toBe(all.length);
        for (const text of all) {
          expect(text).not.toMatch(
            /undefined|NaN|-R\$|inadimplent|dívida|devedor|calote|negativad|bloquead/i,
          );
          expect(text).toMatch(/^[A-ZÀ-Ú0-9].*[^.]$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
