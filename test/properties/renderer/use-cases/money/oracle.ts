import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TestShop } from '@test/support/shop';
import { expect } from 'vitest';

/** Keeps the shop's books a second time, from the bare entries and with none of the app's own arithmetic. */

const sum = <T>(list: readonly T[], cents: (item: T) => number): number =>
  list.reduce((total, item) => total + cents(item), 0);

const standing = (payments: readonly Payment[]): Payment[] => {
  const gone = new Set(payments.map(({ reversesId }) => reversesId));
  return payments.filter(({ id, kind }) => kind !== 'reversal' && !gone.has(id));
};

/** What all entries that stand did to an installment. */
const effectOn = (id: string, entries: readonly Payment[]) => {
  const parts = entries.flatMap(({ kind, allocations }) =>
    allocations.filter((part) => part.installmentId === id).map((part) => ({ kind, ...part })),
  );
  return {
    paid: sum(parts, (part) => part.principalCents),
    early: sum(parts, (part) => (part.kind === 'return' ? 0 : (part.reducedCents ?? 0))),
    back: sum(parts, (part) => (part.kind === 'return' ? (part.reducedCents ?? 0) : 0)),
  };
};

/** What paid the last of an installment settled it; goods that came back settle nothing, nor what only fell. */
const settledDayOf = (id: string, entries: readonly Payment[]): string | undefined => {
  const [last] = entries
    .filter(({ allocations }) =>
      allocations.some(
        ({ installmentId, principalCents, reducedCents = 0 }) =>
          installmentId === id && principalCents + reducedCents > 0,
      ),
    )
    .sort((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1));
  const took = last?.allocations.find(({ installmentId }) => installmentId === id)?.principalCents;
  return last?.kind === 'return' || took === 0 ? undefined : last?.day;
};

/** The late fee falls once, 2% of the installment at most. */
const checkFee = ({ id, principalCents }: Installment, entries: readonly Payment[]) => {
  const parts = entries.flatMap(({ allocations }) => allocations.filter((part) => part.installmentId === id));
  expect(sum(parts, (part) => part.feeCents + part.waivedFeeCents)).toBeLessThanOrEqual(
    Math.round(principalCents * 0.02),
  );
};

const given = ({ totalCents, creditCents = 0 }: Payment): number => creditCents - totalCents;

/** What is owed for the cheques given as a sale's down payment. */
const byChequeOf = (
  sale: Sale,
  installments: readonly Installment[],
  cheques: readonly Cheque[],
): Installment[] => {
  const ids = new Set(cheques.filter(({ saleId }) => saleId === sale.id).map(({ id }) => id));
  return installments.filter(({ originId }) => ids.has(originId));
};

const checkSale = (
  sale: Sale,
  installments: readonly Installment[],
  cheques: readonly Cheque[],
  entries: readonly Payment[],
) => {
  const own = installments.filter(({ originId }) => originId === sale.id);
  const byCheque = byChequeOf(sale, installments, cheques);
  const effects = [...own, ...byCheque].map(({ id }) => effectOn(id, entries));
  const returns = entries.filter(({ kind, originId }) => kind === 'return' && originId === sale.id);
  const total = sale.totalCents + (sale.interestCents ?? 0);
  expect(sale.downPaymentCents + sum(own, (line) => line.principalCents)).toBe(total);
  // What was given back was paid before, and what all returns were worth is not more than was bought.
  const paidDown = byCheque.length > 0 ? 0 : sale.downPaymentCents;
  const paid = paidDown + sum(effects, (effect) => effect.paid);
  expect(sum(returns, given)).toBeLessThanOrEqual(paid);
  const back = sum(effects, (effect) => effect.back) + sum(returns, given);
  expect(back).toBeLessThanOrEqual(total - sum(effects, (effect) => effect.early));
  const left = sale.items.map(
    ({ quantity }, index) =>
      quantity -
      sum(returns, ({ returned = [] }) => sum(returned, (r) => (r.item === index ? r.quantity : 0))),
  );
  for (const quantity of left) expect(quantity).toBeGreaterThanOrEqual(0);
  // Whoever brought everything back owes nothing of it and has paid nothing for it.
  if (left.length > 0 && left.every((quantity) => quantity === 0)) {
    expect(sum(returns, given)).toBe(paid);
    for (const line of [...own, ...byCheque]) expect(line.open).toBe(0);
  }
};

const checkCustomer = async ({ db }: TestShop, customerId: string, tillCents: number) => {
  const all = await db.installments.toArray();
  const installments = all.filter((line) => line.customerId === customerId);
  const payments = await db.payments.where('customerId').equals(customerId).toArray();
  const sales = await db.sales.where('customerId').equals(customerId).toArray();
  const cheques = await db.cheques.where('customerId').equals(customerId).toArray();
  const summary = await db.summaries.get(customerId);
  const tabs = await db.tabs.where('openOf').equals(customerId).toArray();
  const entries = standing(payments);

  let open = 0;
  let paid = 0;
  for (const line of installments) {
    const effect = effectOn(line.id, entries);
    const left = line.principalCents - effect.paid - effect.early - effect.back;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(line.paidCents).toBe(effect.paid);
    expect(line.open).toBe(left > 0 && !line.coveredBy && !line.cancelledOn ? 1 : 0);
    expect(line.settledDay).toBe(left === 0 ? settledDayOf(line.id, entries) : undefined);
    checkFee(line, entries);
    if (line.open === 1) open += left;
    paid += effect.paid;
  }
  expect(summary?.openCents).toBe(open);
  expect(summary?.tabCents ?? 0).toBe(sum(tabs, (entry) => entry.cents));

  // Money over the counter is what settled principal, charges and down payments, less what went back for goods, and
  // the store credit.
  const byMoney = sum(payments, ({ means }) =>
    sum(means, (part) => (part.means === 'credit' ? 0 : part.cents)),
  );
  expect(byMoney).toBe(tillCents);
  const credit = sum(payments, ({ creditCents = 0 }) => creditCents);
  const charges = sum(entries, ({ allocations }) =>
    sum(allocations, (part) => part.interestCents + part.feeCents),
  );
  const agreements = await db.agreements.where('customerId').equals(customerId).toArray();
  const down = sum(
    [...sales.filter((sale) => byChequeOf(sale, installments, cheques).length === 0), ...agreements].filter(
      ({ cancelledOn }) => !cancelledOn,
    ),
    ({ downPaymentCents }) => downPaymentCents,
  );
  const back = sum(entries, (entry) => (entry.kind === 'return' ? given(entry) : 0));
  // What was paid under a broken agreement paid its plan once, and what it covers again.
  const carried = sum(entries, ({ kind, carriesId, allocations, creditCents = 0 }) =>
    kind === 'transfer' && carriesId
      ? creditCents + sum(allocations, (part) => part.interestCents + part.feeCents + part.principalCents)
      : 0,
  );
  expect(tillCents).toBe(paid + charges + down - back + credit - carried);
  expect(credit).toBeGreaterThanOrEqual(0);
  expect(summary?.creditCents ?? 0).toBe(credit);
  for (const sale of sales) if (!sale.cancelledOn) checkSale(sale, installments, cheques, entries);
};

/** No cent appears or vanishes. `till` is what the test itself put on the counter and took from it, by customer. */
export const checkBooks = async (shop: TestShop, till: ReadonlyMap<string, number>): Promise<void> => {
  for (const [customerId, cents] of till) await checkCustomer(shop, customerId, cents);
};
