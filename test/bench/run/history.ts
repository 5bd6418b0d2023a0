import type { BenchPage } from './browser';
import type { Report } from './report';
import { interleaved } from './rounds';
import { statsOf } from './stats';

const AIM = 1.1;
const ROUNDS = 20;
const CUSTOMERS_SEARCHED_A_ROUND = 5;
const PAYMENTS_A_ROUND = 5;

/** What ten times more closed history costs, the customers and their open installments being the same. */
export const measureHistory = async (
  report: Report,
  shop: string,
  tenth: BenchPage,
  whole: BenchPage,
): Promise<void> => {
  const pages = { tenth, whole };
  const texts = await whole.call('searchTexts', ROUNDS * CUSTOMERS_SEARCHED_A_ROUND, 3);
  const installments = await whole.call('payable', ROUNDS * PAYMENTS_A_ROUND, 3);

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
    const times = await interleaved(rounds, { tenth: next('tenth'), whole: next('whole') });
    const value = statsOf(times.whole).median / statsOf(times.tenth).median;
    report.add(`${what}, a tenth of the history`, shop, times.tenth);
    report.add(`${what}, all of it`, shop, times.whole, {
      ratio: { value, to: 'the tenth' },
      aim: { text: `at most ${AIM}`, met: value <= AIM },
    });
  };

  const part = <T>(all: readonly T[], round: number): T[] => {
    const size = Math.ceil(all.length / (ROUNDS + 2));
    return all.slice(round * size, (round + 1) * size);
  };
  await compare("Hoje's queue", ROUNDS * 2, async (page) => [(await page.call('today')).milliseconds]);
  await compare('search', ROUNDS, (page, round) => page.call('search', part(texts, round)));
  await compare('receive', ROUNDS, (page, round) => page.call('receivePayments', part(installments, round)));
};
