import type { Cheque } from '../cheque/cheque';
import { isStep, lifeOf, standingSteps } from '../cheque/cheque-life';
import { type ChequeStatus, isStanding, isWaiting, statusAfter } from '../cheque/cheque-moves';
import { standingPayments } from '../payment';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** Taken first; each move one it could make from where it was; only the last that stood was taken back. */
const isInOrder = ({ events }: Cheque): boolean => {
  const known = new Set<string>();
  const stood: { readonly id: string; readonly status: ChequeStatus }[] = [];
  for (const event of events) {
    if (known.has(event.id)) return false;
    known.add(event.id);
    const last = stood.at(-1);
    if (!isStep(event)) {
      if (last?.id !== event.undoes) return false;
      stood.pop();
      continue;
    }
    const status = event.move === 'take' ? 'held' : last && statusAfter(last.status, event.move);
    if (status === undefined || (event.move === 'take') !== (known.size === 1)) return false;
    stood.push({ id: event.id, status });
  }
  return true;
};

/** A payment that a cheque made stands just while the event that made it does, and is the cheque's amount. */
const checkPaid = ({ customerId, cheques, payments }: CustomerRecords): Finding[] => {
  const standing = new Map(
    standingPayments(payments).flatMap((payment) => (payment.chequeId ? [[payment.id, payment]] : [])),
  );
  const made = new Set<string>();
  const wrong = new Set<string>();
  for (const { id, cents, events } of cheques) {
    for (const { move, paymentId, imported } of standingSteps(events)) {
      if (paymentId === undefined) {
        if (move === 'clear' && !imported) wrong.add(id);
        continue;
      }
      made.add(paymentId);
      const payment = standing.get(paymentId);
      if (payment?.chequeId !== id || (move === 'clear' && payment.totalCents !== cents)) wrong.add(id);
    }
  }
  for (const { id, chequeId = '' } of standing.values()) if (!made.has(id)) wrong.add(chequeId);
  return [...wrong].map((id) => ({ kind: 'cheque-payment', customerId, id }));
};

/** A cheque names what it is owed as, what its money paid, and what waits for it; one that had ended before it was imported may cover nothing. */
const checkCovers = ({ customerId, cheques, installments, payments }: CustomerRecords): Finding[] => {
  const covered = new Map(cheques.map(({ id, installmentIds }) => [id, new Set(installmentIds)]));
  const waiting = new Set(cheques.flatMap((cheque) => (isWaiting(lifeOf(cheque).status) ? cheque.id : [])));
  const wrong = new Set(
    cheques.flatMap((cheque) =>
      cheque.installmentIds.length === 0 &&
      (cheque.importId === undefined || isStanding(lifeOf(cheque).status))
        ? cheque.id
        : [],
    ),
  );
  const needs = (chequeId: string, installmentId: string) => {
    if (covered.get(chequeId)?.has(installmentId) === false) wrong.add(chequeId);
  };
  for (const { id, originId, awaiting } of installments) {
    needs(originId, id);
    if (Array.isArray(awaiting))
      for (const chequeId of awaiting) if (waiting.has(chequeId)) needs(chequeId, id);
  }
  for (const { chequeId, installmentIds } of payments)
    if (chequeId !== undefined) for (const id of installmentIds) needs(chequeId, id);
  return [...wrong].map((id) => ({ kind: 'cheque-covers', customerId, id }));
};

/** What happened to a cheque could happen, and the payments it made are those that stand. */
export const checkCheques = (records: CustomerRecords): Finding[] => [
  ...records.cheques
    .filter((cheque) => !isInOrder(cheque))
    .map(({ id }): Finding => ({ kind: 'events', customerId: records.customerId, table: 'cheques', id })),
  ...checkCovers(records),
  ...checkPaid(records),
];
