import type { BenchPage } from './browser';
import type { Report } from './report';
import { interleaved } from './rounds';
import { statsOf } from './stats';

const AIM = 1.1;
const ROUNDS = 20;
const CUSTOMERS_SEARCHED_A_ROUND = 5;
/** Reads of Hoje in a turn, and payments. */
const TODAYS_A_TURN = 4;
const PAYMENTS_A_TURN = 15;
/**
 * The stores share the browser's memory for them, so that each begins its turn with what the other left there. A shop has
 * one store: what comes first in a turn is done and not counted.
 */
const TODAYS_UNCOUNTED = 1;
const PAYMENTS_UNCOUNTED = 5;
const PAYMENT_ROUNDS = 8;
const WARM_UP_ROUNDS = 2;

/** What ten times more closed history costs, the customers and their open installments being the same. */
export const measureHistory = async (
  report: Report,
  shop: string,
  tenth: BenchPage,
  whole: BenchPage,
): Promise<void> => {
  const pages = { tenth, whole };
  const texts = await whole.call('searchTexts', ROUNDS * CUSTOMERS_SEARCHED_A_ROUND, 3);
  const installments = await whole.call('payable', (PAYMENT_ROUNDS + WARM_UP_ROUNDS) * PAYMENTS_A_TURN, 3);

  const compare = async (
    what: string,
    rounds: number,
    measure: (page: BenchPage, round: number) => Promise<readonly number[]>,
  ): Promise<void> => {
    const counts = { tenth: 0, whole: 0 };
    const next = (name: keyof typeof pages) => () => {
      counts[name] += 1;
      return measure(pages[name], counts[name] - 1);
    };
    const times = await interleaved(rounds, { tenth: next('tenth'), whole: next('whole') }, WARM_UP_ROUNDS);
    const value = statsOf(times.whole).median / statsOf(times.tenth).median;
    report.add(`${what}, a tenth of the history`, shop, times.tenth);
    report.add(`${what}, all of it`, shop, times.whole, {
      ratio: { value, to: 'the tenth' },
      aim: { text: `at most ${AIM}`, met: value <= AIM },
    });
  };

  const part = <T>(all: readonly T[], round: number, rounds: number): T[] => {
    const size = Math.ceil(all.length / (rounds + WARM_UP_ROUNDS));
    return all.slice(round * size, (round + 1) * size);
  };
  await compare("Hoje's queue", ROUNDS, async (page) => {
    const times: number[] = [];
    for (let turn = 0; turn < TODAYS_A_TURN; turn += 1) times.push((await page.call('today')).milliseconds);
    return times.slice(TODAYS_UNCOUNTED);
  });
  await compare('search', ROUNDS, (page, round) => page.call('search', part(texts, round, ROUNDS)));
  await compare('receive', PAYMENT_ROUNDS, async (page, round) =>
    (await page.call('receivePayments', part(installments, round, PAYMENT_ROUNDS))).slice(PAYMENTS_UNCOUNTED),
  );
};
