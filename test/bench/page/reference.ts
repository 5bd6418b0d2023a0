import { addDays } from '@shared/calendar/civil-day';
import { type Installment, untouched, withOpenFlag } from '@shared/domain/installment';
import { summarise } from '@shared/domain/summary';
import { BENCH_DAY, REFERENCE_CUSTOMERS } from '../shapes';
import { db } from './context';

/** What was opened, for the same change in the store that is compared with; all else is closed. */
export interface Reshaped {
  readonly opened: { readonly id: string; readonly dueDay: string }[];
}

const closed = (row: Installment): Installment =>
  withOpenFlag({ ...row, paidCents: row.principalCents, settledDay: row.settledDay ?? row.dueDay });

const openAndOverdue = (row: Installment): Installment => ({
  ...row,
  ...untouched,
  interestSince: undefined,
  settledDay: undefined,
  dueDay: row.dueDay < BENCH_DAY ? row.dueDay : addDays(BENCH_DAY, -1),
  open: 1,
});

const rewriteCustomer = async (
  customerId: string,
  change: (row: Installment) => Installment,
): Promise<Installment[]> => {
  const stored = await db.installments
    .where('[customerId+open+dueDay]')
    .between([customerId, 0, ''], [customerId, 1, '\uffff'])
    .toArray();
  const installments = stored.map(change);
  await db.installments.bulkPut(installments);
  await db.summaries.put(summarise(customerId, { installments, paymentDays: [], contacts: [] }));
  return installments;
};

const CUSTOMERS_PER_TRANSACTION = 100;

/** The same change for many customers, some at a time. */
const rewrite = async (
  customerIds: readonly string[],
  change: (row: Installment) => Installment,
): Promise<Installment[]> => {
  const changed: Installment[] = [];
  for (let start = 0; start < customerIds.length; start += CUSTOMERS_PER_TRANSACTION) {
    const some = customerIds.slice(start, start + CUSTOMERS_PER_TRANSACTION);
    const rows = await db.transaction('rw', [db.installments, db.summaries], () =>
      Promise.all(some.map((id) => rewriteCustomer(id, change))),
    );
    changed.push(...rows.flat());
  }
  return changed;
};

/**
 * Rewrites a filled shop so that all installments of 608 of its customers are open and overdue and no others
 * are. The payments stay as they were: nothing that is measured on this shape reads them.
 */
export const becomeReference = async (): Promise<Reshaped> => {
  await rewrite(await db.summaries.orderBy('oldestDueDay').primaryKeys(), closed);
  const all = await db.customers.toCollection().primaryKeys();
  const every = all.length / REFERENCE_CUSTOMERS;
  const owing = Array.from(
    { length: REFERENCE_CUSTOMERS },
    (_, index) => all[Math.floor(index * every)] ?? '',
  );
  const opened = await rewrite(owing, openAndOverdue);
  return { opened: opened.map(({ id, dueDay }) => ({ id, dueDay })) };
};
