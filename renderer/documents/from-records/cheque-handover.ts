import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import type { Customer } from '@shared/domain/customer';
import { outstandingCents } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import { sumCents } from '@shared/money/cents';
import { agreementsOf, inAgreementsText } from '@shared/rules/cheques/made-good';
import { reasonName } from '@shared/rules/cheques/move-words';
import type { ChequeHandoverData } from '../definitions/cheque-handover-data';
import { meansInSentence } from '../definitions/entry-text';
import type { PaperDocument } from '../paper-document';
import { type AccountRecords, openThen } from './account-then';
import { byGoodDay, chequeData } from './cheque';
import { meansOf } from './entry';
import { customerParty, shopParty } from './party';

export interface ChequeHandoverRecords extends Omit<AccountRecords, 'payment'> {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly cheque: Cheque;
  /** All of the customer's, among them those that took its place. */
  readonly cheques: readonly Cheque[];
  /** Printed again, from the customer's file or the tape of the day. */
  readonly isSecondCopy?: boolean;
}

type Reason = ChequeHandoverData['reason'];

const paidReason = (records: ChequeHandoverRecords, paymentId: string): Reason | undefined => {
  const payment = records.payments.find(({ id }) => id === paymentId);
  if (!payment) return undefined;
  const { installmentIds } = records.cheque;
  const left = openThen({ ...records, payment }).filter(({ installment }) =>
    installmentIds.includes(installment.id),
  );
  return {
    why: 'paid',
    receipt: String(payment.number),
    cents: payment.totalCents,
    means: meansInSentence({ means: meansOf(payment) }),
    leftCents: sumCents(left.map(({ leftCents }) => leftCents)),
  };
};

const exchangedReason = ({ cheques }: ChequeHandoverRecords, ids: readonly string[]): Reason | undefined => {
  const others = byGoodDay(cheques.filter(({ id }) => ids.includes(id)));
  if (others.length === 0) return undefined;
  const number = others[0]?.receiptNumber;
  return {
    why: 'exchanged',
    receipt: number === undefined ? undefined : String(number),
    cheques: others.map(chequeData),
  };
};

const openNow = ({ cheque, installments }: ChequeHandoverRecords): number =>
  sumCents(
    installments
      .filter(({ id, open }) => open === 1 && cheque.installmentIds.includes(id))
      .map(outstandingCents),
  );

/** Nothing was paid for it: because it was paid before, or is in an agreement; or some of it is still to be paid. */
const unpaidReason = (records: ChequeHandoverRecords): Reason => {
  const { cheque, installments, agreements } = records;
  const leftCents = openNow(records);
  const numbers = agreementsOf(cheque, installments, agreements);
  return leftCents === 0 && numbers.length > 0
    ? { why: 'agreed', where: inAgreementsText(numbers) }
    : { why: 'unpaid', leftCents };
};

const reasonOf = (records: ChequeHandoverRecords, event: ChequeEvent): Reason => {
  const { paymentId, replacedBy, cancelsOwn } = event;
  if (cancelsOwn) return { why: 'cancelled' };
  return (
    (paymentId === undefined ? undefined : paidReason(records, paymentId)) ??
    (replacedBy === undefined ? undefined : exchangedReason(records, replacedBy)) ??
    unpaidReason(records)
  );
};

const lastReturn = ({ events }: Cheque) => {
  const last = standingSteps(events).findLast(({ move }) => move === 'return');
  return last?.reason === undefined ? undefined : { day: last.day, reason: reasonName(last.reason) };
};

/** The receipt of a cheque its customer had back, paid in another way or exchanged; null when that never was. */
export const chequeHandoverPaper = (
  records: ChequeHandoverRecords,
): (PaperDocument & { kind: 'cheque-handover' }) | null => {
  const { shop, customer, cheque, isSecondCopy } = records;
  const event = cheque.events.findLast(({ move }) => move === 'redeem' || move === 'replace');
  if (!event) return null;
  const undo = cheque.events.find(({ undoes }) => undoes === event.id);
  return {
    kind: 'cheque-handover',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: cheque.number,
      day: event.day,
      reversal: undo && { day: undo.day },
      isSecondCopy,
      cheque: chequeData(cheque),
      reason: reasonOf(records, event),
      cameBack: lastReturn(cheque),
    },
  };
};
