import { addDays } from '@shared/calendar/civil-day';
import { creditCost } from '@shared/domain/credit-cost';
import { defaultTerms } from '@shared/domain/terms';
import { BENCH_DAY } from '../shapes';

const INSTALLMENTS = 48;
/** So short a work is timed several at once: the page's clock is coarse. */
const AT_ONCE = 20;

/**
 * Milliseconds of one schedule of 48 by the Price table, with its days, its rates and its CET, `times` times; each with
 * an amount and a first due day of its own.
 */
export const makeSchedules = (times: number): number[] =>
  Array.from({ length: times }, (_, time) => {
    const started = performance.now();
    for (let one = 0; one < AT_ONCE; one += 1) {
      const made = creditCost({
        totalCents: 150_000 + 37 * (time * AT_ONCE + one),
        downPaymentCents: 0,
        count: INSTALLMENTS,
        saleDay: BENCH_DAY,
        firstDueDay: addDays(BENCH_DAY, 20 + (one % 30)),
        interval: { kind: 'monthly' },
        pricing: { kind: 'price', monthlyBp: 100 },
        leftover: defaultTerms.leftover,
        holidays: defaultTerms.holidays,
      });
      if (!made.ok || made.value.installments.length !== INSTALLMENTS) throw new Error('no schedule of 48');
    }
    return (performance.now() - started) / AT_ONCE;
  });
