import type { Customer } from '@shared/domain/customer';
import { meansLabel } from '@shared/domain/means-label';
import type { Payment } from '@shared/domain/payment';
import type { Shop } from '@shared/domain/shop';
import { sumCents } from '@shared/money/cents';
import { type AccountRecords, creditThen, type OpenThen } from './account-then';
import { customerParty, shopParty } from './party';

export interface EntryRecords extends AccountRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  /** Who received it, where people say who they are. */
  readonly operator?: string | undefined;
  /** Printed again, from the customer's file or the tape of the day. */
  readonly isSecondCopy?: boolean;
}

/** By what money came in or went out, in cents above zero. */
export const meansOf = ({ means }: Payment) =>
  means.map(({ means: by, cents }) => ({ label: meansLabel(by), cents: Math.abs(cents) }));

/** What the paper of any entry tells: as things stood when it was written, and whether it was taken back since. */
export const entryData = (records: EntryRecords, open: readonly OpenThen[]) => {
  const { shop, customer, payment, payments, operator, isSecondCopy } = records;
  const next = open.find(({ installment }) => installment.dueDay >= payment.day);
  const reversal = payments.find(({ reversesId }) => reversesId === payment.id);
  return {
    shop: shopParty(shop),
    customer: customerParty(customer),
    number: String(payment.number),
    day: payment.day,
    means: meansOf(payment),
    creditLeftCents: Math.max(0, creditThen(records)),
    balanceCents: sumCents(open.map(({ leftCents }) => leftCents)),
    next: next && { dueDay: next.installment.dueDay, cents: next.leftCents },
    reversal: reversal && { day: reversal.day },
    operator,
    isSecondCopy,
  };
};
