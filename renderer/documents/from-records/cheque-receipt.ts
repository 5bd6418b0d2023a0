import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { Customer } from '@shared/domain/customer';
import type { Shop } from '@shared/domain/shop';
import type { PaperDocument } from '../paper-document';
import { byGoodDay, chequeData } from './cheque';
import { type CoverRecords, coverTexts } from './cheque-covers';
import { customerParty, shopParty } from './party';

export interface ChequeReceiptRecords extends CoverRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  /** The customer's; those of other receipts are left out. */
  readonly cheques: readonly Cheque[];
  readonly receiptNumber: number;
  /** Who took them, where people say who they are. */
  readonly operator?: string | undefined;
  /** Printed again, from the customer's file or the tape of the day. */
  readonly isSecondCopy?: boolean;
}

const takenBackOn = (cheque: Cheque) => (cheque.status === 'void' ? lifeOf(cheque).since : undefined);

/** The receipt of cheques the shop took, as they were taken; null when there are none of that number. */
export const chequeReceiptPaper = (
  records: ChequeReceiptRecords,
): (PaperDocument & { kind: 'cheque-receipt' }) | null => {
  const { shop, customer, receiptNumber, operator, isSecondCopy } = records;
  const taken = byGoodDay(records.cheques.filter((cheque) => cheque.receiptNumber === receiptNumber));
  const [first] = taken;
  if (!first) return null;
  const undone = taken.flatMap((cheque) => takenBackOn(cheque) ?? []).sort();
  const lastUndone = undone.at(-1);
  const isReversed = undone.length === taken.length;
  return {
    kind: 'cheque-receipt',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: String(receiptNumber),
      day: first.takenDay,
      reversal: isReversed && lastUndone !== undefined ? { day: lastUndone } : undefined,
      operator,
      isSecondCopy,
      cheques: taken.map((cheque) => ({
        ...chequeData(cheque),
        covers: coverTexts(cheque, records),
        undoneOn: isReversed ? undefined : takenBackOn(cheque),
      })),
    },
  };
};
