import { addDays } from '@shared/calendar/civil-day';
import type { Payment } from '@shared/domain/payment';
import { generateShop } from '@shared/sample-shop/generate';
import { noRows, type SampleRows } from '@shared/sample-shop/rows';
import { JOURNAL_DAYS, type Shape } from './shapes';

/** Sales with something open, or paid today: they are the day's work, not history. */
const salesAtWork = ({ installments, payments }: SampleRows, today: string): Set<string> => {
  const paidToday = new Set(
    payments.filter(({ day }) => day === today).flatMap(({ installmentIds }) => installmentIds),
  );
  return new Set(
    installments.flatMap((row) => (row.open === 1 || paidToday.has(row.id) ? row.originId : [])),
  );
};

/** One customer's rows with only every n-th of the closed sales, and what belongs to the sales kept. */
const thinned = (rows: SampleRows, keepOneIn: number, today: string): SampleRows => {
  const atWork = salesAtWork(rows, today);
  let closed = 0;
  const sales = rows.sales.filter((sale) => {
    if (atWork.has(sale.id)) return true;
    closed += 1;
    return closed % keepOneIn === 1;
  });
  const kept = new Set(sales.map((sale) => sale.id));
  const installments = rows.installments.filter((row) => kept.has(row.originId));
  const keptInstallments = new Set(installments.map((row) => row.id));
  const payments = rows.payments.filter(
    (payment) =>
      (payment.originId !== undefined && kept.has(payment.originId)) ||
      payment.installmentIds.some((id) => keptInstallments.has(id)),
  );
  const told = new Set([...kept, ...payments.map((payment) => payment.id)]);
  const journal = rows.journal.filter((entry) => entry.refId === undefined || told.has(entry.refId));
  return { ...rows, sales, installments, payments, journal };
};

const joined = (payments: readonly Payment[], last: Payment): Payment => {
  const totalCents = payments.reduce((sum, payment) => sum + payment.totalCents, 0);
  return {
    ...last,
    totalCents,
    means: [{ means: last.means[0]?.means ?? 'cash', cents: totalCents }],
    allocations: payments.flatMap((payment) => payment.allocations),
    installmentIds: [...new Set(payments.flatMap((payment) => payment.installmentIds))],
  };
};

/** One customer's payments with those of one sale's installments made one, on the day of the last. */
const joinedPayments = ({ installments, payments }: SampleRows): Payment[] => {
  const saleOf = new Map(installments.map((row) => [row.id, row.originId]));
  const bySale = new Map<string, Payment[]>();
  for (const payment of payments) {
    const sale = saleOf.get(payment.installmentIds[0] ?? '') ?? payment.id;
    bySale.set(sale, [...(bySale.get(sale) ?? []), payment]);
  }
  return [...bySale.values()].flatMap((some) => {
    const last = some.at(-1);
    return last ? [joined(some, last)] : [];
  });
};

/** The rows of a shape, customer by customer, the settings last. Summaries are those of the whole history. */
export function* rowsOf(shape: Shape): Generator<SampleRows, void> {
  const since = addDays(shape.request.today, -JOURNAL_DAYS);
  for (const all of generateShop(shape.request)) {
    const journal = all.journal.filter((entry) => entry.day >= since);
    const rows = { ...all, payments: joinedPayments(all), journal };
    yield shape.keepOneClosedSaleIn === 1
      ? rows
      : thinned(rows, shape.keepOneClosedSaleIn, shape.request.today);
  }
}

/** Gathers the rows of many customers, so that they are written at once. */
export function* inBatches(source: Iterable<SampleRows>, rowsPerBatch: number): Generator<SampleRows, void> {
  const tables = Object.keys(noRows()) as (keyof SampleRows)[];
  let batch = noRows();
  let size = 0;
  for (const rows of source) {
    for (const table of tables) {
      (batch[table] as unknown[]).push(...rows[table]);
      size += rows[table].length;
    }
    if (size >= rowsPerBatch) {
      yield batch;
      batch = noRows();
      size = 0;
    }
  }
  if (size > 0) yield batch;
}
