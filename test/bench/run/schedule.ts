import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const TIMES = 200;
const AIM_MILLISECONDS = 1;

/** From a sale's amounts to its 48 installments with days, rates and CET: what each key typed in Vender asks for. */
export const measureSchedule = async (report: Report, page: BenchPage): Promise<void> => {
  await page.call('makeSchedules', TIMES);
  const times = await page.call('makeSchedules', TIMES);
  report.add('schedule of 48 installments', '-', times, {
    aim: { text: `median under ${AIM_MILLISECONDS} ms`, met: statsOf(times).median < AIM_MILLISECONDS },
  });
};
