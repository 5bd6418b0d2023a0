import { everybodyOwes } from '../shapes';
import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const ROUNDS = 21;
const AIM = 100;

/** The day's queue where five thousand customers have something open: segments, ladders, flags and order included. */
export const measureConversations = async (report: Report, page: BenchPage): Promise<void> => {
  const { entries } = await page.call('today');
  report.remark(`${everybodyOwes.name}: ${entries} customers in the queue`);
  const times: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { milliseconds, readMilliseconds } = await page.call('today');
    times.push(milliseconds);
    reading.push(readMilliseconds);
  }
  const { median } = statsOf(times);
  report.add("Hoje's queue of 5,000 open customers", everybodyOwes.name, times, {
    aim: { text: `under ${AIM} ms`, met: median < AIM },
  });
  report.add('  of which reading the store', everybodyOwes.name, reading);
};
