import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { JournalEntry } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';
import type { TestShop } from '@test/support/shop';
import { expect } from 'vitest';

const sum = <T>(list: readonly T[], cents: (item: T) => number): number =>
  list.reduce((total, item) => total + cents(item), 0);

/** What all entries of an account took off the open installments, and added to the store credit. */
const settled = (entries: readonly Payment[]): number =>
  sum(entries, ({ allocations }) =>
    sum(allocations, (part) => part.principalCents + (part.reducedCents ?? 0)),
  );
const gained = (entries: readonly Payment[]): number => sum(entries, ({ creditCents = 0 }) => creditCents);

interface Books {
  readonly cheques: readonly Cheque[];
  readonly installments: readonly Installment[];
  readonly payments: readonly Payment[];
  /** By agreement: the principal that it took the place of. */
  readonly covered: ReadonlyMap<string, number>;
}

/** What was done to cheques together: what loose ones are owed as, and what the money for them paid. */
const chequesEffect = (batchId: string, { cheques, installments, payments }: Books): [number, number] => {
  let [open, credit] = [0, 0];
  for (const { id, events } of cheques) {
    const own = sum(
      installments.filter(({ originId }) => originId === id),
      ({ principalCents }) => principalCents,
    );
    for (const event of events.filter((one) => one.batchId === batchId)) {
      const paid = payments.filter((payment) => payment.id === event.paymentId);
      if (event.move === 'take') open += own;
      if (event.cancelsOwn) open -= own;
      open -= settled(paid);
      credit += gained(paid);
    }
  }
  return [open, credit];
};

/** The batches whose events a batch of counter-entries took back. */
const undoneBatches = (batchId: string, { cheques }: Books): string[] => {
  const events = cheques.flatMap((cheque) => cheque.events);
  const undone = new Set(events.flatMap((event) => (event.batchId === batchId ? (event.undoes ?? []) : [])));
  return [...new Set(events.filter(({ id }) => undone.has(id)).map((event) => event.batchId))];
};

/** What a down payment by cheque was still owed as when the sale was cancelled, which had been had back already. */
const leftOwed = (saleId: string, { cheques, installments }: Books): number => {
  const left = cheques.filter(({ saleId: of, status, events }) => {
    const undone = new Set(events.map(({ undoes }) => undoes));
    const isCancelled = events.some(({ id, cancelsOwn }) => cancelsOwn && !undone.has(id));
    return of === saleId && status !== 'void' && !isCancelled;
  });
  const ids = new Set(left.map(({ id }) => id));
  return sum(
    installments.filter(({ originId }) => ids.has(originId)),
    ({ principalCents }) => principalCents,
  );
};

/** What one line of the journal did to what is open, and to the store credit, in cents. */
const effectOf = (
  { kind, refId = '' }: JournalEntry,
  books: Books,
): readonly [open: number, credit: number] => {
  const plan = sum(
    books.installments.filter(({ originId }) => originId === refId),
    ({ principalCents }) => principalCents,
  );
  const down = books.payments.filter((entry) => entry.kind === 'down-payment' && entry.originId === refId);
  const entry = books.payments.filter(({ id }) => id === refId);
  const covered = books.covered.get(refId) ?? 0;
  switch (kind) {
    case 'sale':
    case 'tab-closed':
      return [plan, gained(down)];
    case 'sale-cancelled':
      return [-plan - leftOwed(refId, books), -gained(down)];
    case 'tab-reopened':
      return [-plan, -gained(down)];
    case 'agreement':
      return [plan - covered, gained(down)];
    case 'agreement-undone':
      return [covered - plan, -gained(down)];
    case 'payment':
    case 'return':
    case 'refund':
      return [-settled(entry), gained(entry)];
    case 'payment-reversed':
      return [settled(entry), gained(entry)];
    case 'cheque-taken':
    case 'cheque-moved':
      return chequesEffect(refId, books);
    case 'cheque-undone': {
      const batches = undoneBatches(refId, books);
      const effects = batches.map((batchId) => chequesEffect(batchId, books));
      return [-sum(effects, ([open]) => open), -sum(effects, ([, credit]) => credit)];
    }
    default:
      return [0, 0];
  }
};

/** Adds the journal up line by line, from the first: it comes to the balances that are kept. */
export const checkJournal = async ({ db }: TestShop, customerIds: readonly string[]): Promise<void> => {
  const agreements = await db.agreements.toArray();
  const books: Books = {
    installments: await db.installments.toArray(),
    payments: await db.payments.toArray(),
    cheques: await db.cheques.toArray(),
    covered: new Map(
      agreements.map(({ id, covered }) => [id, sum(covered, ({ principalCents }) => principalCents)]),
    ),
  };
  const lines = await db.journal.toArray();
  for (const customerId of customerIds) {
    const effects = lines
      .filter((line) => line.customerId === customerId)
      .map((line) => effectOf(line, books));
    const summary = await db.summaries.get(customerId);
    expect(summary?.openCents).toBe(sum(effects, ([open]) => open));
    expect(summary?.creditCents ?? 0).toBe(sum(effects, ([, credit]) => credit));
  }
};
