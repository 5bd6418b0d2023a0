import type { Agreement } from '@shared/domain/agreement/agreement';
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
  readonly agreements: readonly Agreement[];
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

/** By agreement: the principal it took the place of, of its tab apart, which was not among what is open. */
const coveredOf = (
  agreement: Agreement | undefined,
  { installments }: Books,
): [open: number, tab: number] => {
  const covered = agreement?.covered ?? [];
  const tab = covered.filter(({ installmentId }) =>
    installments.some(({ id, originId }) => id === installmentId && originId === agreement?.tabClosingId),
  );
  const all = sum(covered, ({ principalCents }) => principalCents);
  const tabCents = sum(tab, ({ principalCents }) => principalCents);
  return [all - tabCents, tabCents];
};

/** The event of an agreement that a line tells of. */
const eventOf = (agreement: Agreement, detail: unknown) =>
  agreement.events.find(({ id }) => id === (detail as { readonly eventId?: string }).eventId);

/** What breaking did at its moment: the plan's rest left, the originals came back, what was paid paid them. */
const breakEffect = (agreement: Agreement, at: number, books: Books): [number, number] => {
  const then = books.payments.filter(({ createdAt }) => createdAt < at);
  const gone = new Set(then.map(({ reversesId }) => reversesId));
  const standing = then.filter(({ id, kind }) => kind !== 'reversal' && !gone.has(id));
  const own = new Set(
    books.installments.filter(({ originId }) => originId === agreement.id).map(({ id }) => id),
  );
  const onPlan = standing.map((payment) => ({
    ...payment,
    allocations: payment.allocations.filter(({ installmentId }) => own.has(installmentId)),
  }));
  const carried = standing.filter(({ kind, originId }) => kind === 'transfer' && originId === agreement.id);
  const plan = sum(
    books.installments.filter(({ id }) => own.has(id)),
    ({ principalCents }) => principalCents,
  );
  const [open, tab] = coveredOf(agreement, books);
  return [open + tab - (plan - settled(onPlan)) - settled(carried), gained(carried)];
};

/** What one line of the journal did to what is open, and to the store credit, in cents. */
const effectOf = (
  { kind, refId = '', detail }: JournalEntry,
  books: Books,
): readonly [open: number, credit: number] => {
  const plan = sum(
    books.installments.filter(({ originId }) => originId === refId),
    ({ principalCents }) => principalCents,
  );
  const down = books.payments.filter((entry) => entry.kind === 'down-payment' && entry.originId === refId);
  const entry = books.payments.filter(({ id }) => id === refId);
  const agreement = books.agreements.find(({ id }) => id === refId);
  const [covered] = coveredOf(agreement, books);
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
    case 'agreement-broken':
    case 'agreement-step-undone': {
      const told = agreement && eventOf(agreement, detail);
      const isBack = told?.kind === 'taken-back';
      const event = isBack ? agreement?.events.find(({ id }) => id === told.eventId) : told;
      if (!agreement || event?.kind !== 'broken') return [0, 0];
      const [open, credit] = breakEffect(agreement, event.at, books);
      return isBack ? [-open, -credit] : [open, credit];
    }
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
    agreements,
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
