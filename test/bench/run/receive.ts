import type { BenchPage } from './browser';
import type { Report } from './report';

const PAYMENTS = 40;

/** From "receber" to committed on the disk. */
export const measureReceive = async (report: Report, shop: string, page: BenchPage): Promise<void> => {
  await page.call('receivePayments', await page.call('payable', 5, 1));
  const times = await page.call('receivePayments', await page.call('payable', PAYMENTS, 2));
  report.add('receive a payment, committed', shop, times);
};
