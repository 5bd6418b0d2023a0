import { addDays, toDayNumber } from '@shared/calendar/civil-day';
import { areaUnderCurve } from '@test/bench/risk/auc';
import { calibrate } from '@test/bench/risk/evaluate';
import { type Example, examplesOf } from '@test/bench/risk/known-then';
import { fitLogistic } from '@test/bench/risk/logistic';
import { byScore, naiveFrom, type Predictor, regressionFrom } from '@test/bench/risk/predictors';
import { type Invoice, readReceivables } from '@test/bench/risk/receivables';
import { splitAt } from '@test/bench/risk/split';
import { describe, expect, it } from 'vitest';

const invoices = readReceivables();
const examples = examplesOf(invoices);

const areaOf = (predict: Predictor, later: readonly Example[]): number =>
  areaUnderCurve(
    later.map(predict),
    later.map(({ late }) => late),
  );

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    expect(areaUnderCurve([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(areaUnderCurve([4, 3, 2, 1], [false, false, true, true])).toBe(0);
    expect(areaUnderCurve([5, 5, 5, 5], [false, true, true, false])).toBe(0.5);
    // Of six pairs four are right, one is wrong and one is a tie.
    expect(areaUnderCurve([1, 3, 2, 3, 4], [false, false, true, true, true])).toBe(4.5 / 6);
  });
});

describe('the regression', () => {
  it('ends where what it says adds up to what happened, and puts the likelier first', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => [value, value % 2]);
    const outcomes = [false, false, true, false, true, false, true, true];
    const chance = fitLogistic(rows, outcomes);
    const sum = rows.map(chance).reduce((total, each) => total + each, 0);
    expect(sum).toBeCloseTo(4, 9);
    expect(chance([7, 1])).toBeGreaterThan(chance([1, 1]));
    expect(chance([4, 0])).toBeGreaterThan(chance([4, 1]));
  });
});

describe('what is known on the day of an invoice', () => {
  it('is nothing of what came after', () => {
    const day = examples[800]?.day ?? '';
    const then: Invoice[] = invoices
      .filter((invoice) => invoice.day <= day)
      .map((invoice) =>
        invoice.settledDay < day ? invoice : { ...invoice, settledDay: '2199-12-31', daysLate: 9 },
      );
    const onThatDay = (all: readonly Example[]) =>
      all
        .filter((example) => example.day === day)
        .map(({ customer, history, now }) => ({ customer, history, now }));
    expect(onThatDay(examplesOf(then)).length).toBeGreaterThan(0);
    expect(onThatDay(examplesOf(then))).toEqual(onThatDay(examples));
  });

  it('is what was paid before it and what was overdue on it', () => {
    const invoice = (day: string, paidAfter: number): Invoice => ({
      customer: 'a',
      number: 1,
      day,
      dueDay: addDays(day, 30),
      settledDay: addDays(day, paidAfter),
      cents: 5_000,
      daysLate: Math.max(0, paidAfter - 30),
    });
    const today = '2013-03-01';
    const [first, , , last] = examplesOf([
      invoice('2013-01-01', 35),
      invoice('2013-01-20', 60),
      invoice('2013-02-10', 19),
      invoice(today, 10),
    ]);
    expect(first?.history.settledCount).toBe(0);
    expect(last).toEqual({
      customer: 'a',
      day: today,
      history: {
        settledCount: 1,
        settledLateCount: 1,
        lateDaysTotal: 5,
        recentDays: [toDayNumber('2013-02-05')],
        recentLate: [5],
        firstSettledDay: '2013-02-05',
      },
      now: { today, daysLate: 10, overdueCount: 1, overdueCents: 5_000 },
      late: false,
      knownOn: '2013-03-11',
    });
  });
});

describe('on real receivables that it was not made from', () => {
  it.each([0.5, 0.6, 0.7])('the score foretells late ones better than the past share, after %d', (share) => {
    const { earlier, later } = splitAt(examples, share);
    const ofScore = areaOf(byScore, later);
    expect(ofScore).toBeGreaterThan(areaOf(naiveFrom(earlier), later));
    expect(ofScore).toBeGreaterThan(areaOf(regressionFrom(earlier), later) - 0.02);
  });

  it('more are late the higher the score, band by band', () => {
    const shares = calibrate(splitAt(examples, 0.6).later).map(({ lateShare }) => lateShare);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('keeps the two parts of a split apart', () => {
    const { earlier, later } = splitAt(examples, 0.6);
    const firstLater = later[0]?.day ?? '';
    expect(later.length).toBeGreaterThan(400);
    expect(earlier.every(({ day, knownOn }) => day < firstLater && knownOn < firstLater)).toBe(true);
  });
});
