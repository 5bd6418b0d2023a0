import { openAccount } from '@renderer/data/queries/open-account';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { Installment } from '@shared/domain/installment';
import { Random } from '@shared/sample-shop/random';
import { BENCH_DAY } from '../shapes';
import { context, db } from './context';
import { timed } from './timed';

/** Small enough that an installment takes several. */
const AMOUNT_CENTS = 100;

/** An open installment of each of so many customers, chosen by the seed. */
export const payable = async (howMany: number, seed: number): Promise<string[]> => {
  const random = new Random(seed);
  const owing = await db.summaries.orderBy('oldestDueDay').primaryKeys();
  const customers = Array.from({ length: howMany }, () => owing[random.int(0, owing.length - 1)] ?? '');
  const found = await Promise.all(
    customers.map((id) =>
      db.installments.where('[customerId+open+dueDay]').between([id, 1, ''], [id, 1, '\uffff']).last(),
    ),
  );
  return [...new Set(found.flatMap((installment) => installment?.id ?? []))];
};

const receive = async (installment: Installment): Promise<void> => {
  const result = await receivePayment(context, {
    customerId: installment.customerId,
    installmentIds: [installment.id],
    means: [{ means: 'cash', cents: AMOUNT_CENTS }],
    day: BENCH_DAY,
    waive: 'all',
  });
  if (!result.ok) throw new Error(`a payment was refused: ${result.error.reason}`);
};

/** Milliseconds from asking to committed for a part payment of each of these installments. */
export const receivePayments = async (installmentIds: readonly string[]): Promise<number[]> => {
  const times: number[] = [];
  for (const installment of await db.installments.bulkGet([...installmentIds])) {
    if (!installment) continue;
    // As the screen does before anybody can press Enter.
    await openAccount(db, installment.customerId);
    times.push((await timed(() => receive(installment))).milliseconds);
  }
  return times;
};
