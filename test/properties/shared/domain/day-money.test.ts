import { addDays } from '@shared/calendar/civil-day';
import { dayMoney, netCents } from '@shared/domain/day-money';
import { meansSchema, type Payment } from '@shared/domain/payment';
import { sumCents } from '@shared/money/cents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const means = fc.array(
  fc.record({
    means: fc.constantFrom(...meansSchema.options),
    cents: fc.integer({ min: -50_000, max: 200_000 }).filter((cents) => cents !== 0),
  }),
  { maxLength: 4 },
);

const entry = fc.record({
  day: fc.integer({ min: 0, max: 5 }).map((days) => addDays('2026-11-16', days)),
  means,
  creditCents: fc.integer({ min: -5_000, max: 5_000 }),
  /** Days until it is taken back, if it is. */
  reversedAfter: fc.option(fc.integer({ min: 0, max: 2 })),
});

/** Entries and their counter-entries, as a shop's book holds them. */
const book = fc.array(entry, { maxLength: 20 }).map((entries) =>
  entries.flatMap(({ reversedAfter, ...made }, index): Payment[] => {
    const payment: Payment = {
      ...made,
      id: `p${index}`,
      number: index + 1,
      kind: 'installments',
      customerId: 'c',
      createdAt: index,
      totalCents: sumCents(made.means.map(({ cents }) => cents)),
      changeCents: 0,
      allocations: [],
      installmentIds: [],
    };
    if (reversedAfter === null) return [payment];
    const reversal: Payment = {
      ...payment,
      id: `r${index}`,
      kind: 'reversal',
      day: addDays(payment.day, reversedAfter),
      means: payment.means.map((part) => ({ ...part, cents: -part.cents })),
      creditCents: -made.creditCents,
      totalCents: -payment.totalCents,
      reversesId: payment.id,
    };
    return [payment, reversal];
  }),
);

describe('the money of the days', () => {
  it('is all the money there was, to the cent, and store credit apart', () => {
    fc.assert(
      fc.property(book, (payments) => {
        const days = [...new Set(payments.map(({ day }) => day))].map((day) =>
          dayMoney(payments.filter((payment) => payment.day === day)),
        );
        const money = payments.flatMap((payment) => payment.means.filter((part) => part.means !== 'credit'));
        expect(sumCents(days.map(netCents))).toBe(sumCents(money.map(({ cents }) => cents)));
        expect(sumCents(days.map(({ credit }) => netCents(credit)))).toBe(
          sumCents(payments.map(({ creditCents = 0 }) => creditCents)),
        );
      }),
    );
  });

  it('is told in amounts that are never negative and add up by means', () => {
    fc.assert(
      fc.property(book, (payments) => {
        const { byMeans, inCents, backCents, credit } = dayMoney(payments);
        for (const flow of [...byMeans, credit]) {
          expect(flow.inCents).toBeGreaterThanOrEqual(0);
          expect(flow.backCents).toBeGreaterThanOrEqual(0);
        }
        expect(inCents).toBe(sumCents(byMeans.map((flow) => flow.inCents)));
        expect(backCents).toBe(sumCents(byMeans.map((flow) => flow.backCents)));
      }),
    );
  });
});
