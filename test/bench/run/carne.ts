import type { BenchPage } from './browser';
import type { Report } from './report';
import { statsOf } from './stats';

const SLIPS = 24;
const WARM_UP = 3;
const TIMES = 21;
const AIM_MILLISECONDS = 300;

/** A payment booklet with Pix codes, from the records of the sale to its bytes, off the interface's thread. */
export const measureCarne = async (report: Report, page: BenchPage): Promise<void> => {
  const [first = Number.NaN] = await page.call('makeCarnes', SLIPS, WARM_UP);
  const times = await page.call('makeCarnes', SLIPS, TIMES);
  report.add(`carnê of ${SLIPS} slips with Pix, in the worker`, '-', times, {
    aim: {
      text: `median under ${AIM_MILLISECONDS} ms`,
      met: statsOf(times).median < AIM_MILLISECONDS,
    },
  });
  report.remark(`the first carnê, which also loads pdfmake and the type: ${first.toFixed(0)} ms`);
};
