import type { Installment } from '@shared/domain/installment';
import type { Allocation, Payment } from '@shared/domain/payment';
import { type Cents, sumCents } from '@shared/money/cents';
import { linePaid, type ReceiptLine } from '../definitions/receipt-data';
import type { PaperDocument } from '../paper-document';
import { type OpenThen, openThen } from './account-then';
import { type EntryRecords, entryData } from './entry';
import { giveBackPaper } from './give-back';

const installmentLine = (
  allocation: Allocation,
  installment: Installment | undefined,
  leftCents: Cents,
): ReceiptLine => {
  const { principalCents, feeCents, interestCents, reducedCents: earlyCents = 0 } = allocation;
  const { waivedFeeCents, waivedInterestCents } = allocation;
  return {
    description: installment?.description ?? 'Parcela',
    number: installment?.number,
    count: installment?.count,
    dueDay: installment?.dueDay,
    principalCents: principalCents + earlyCents,
    feeCents: feeCents + waivedFeeCents,
    interestCents: interestCents + waivedInterestCents,
    waivedCents: waivedFeeCents + waivedInterestCents,
    earlyCents,
    remainingCents: leftCents,
  };
};

const downPaymentLine = ({ payment, sales, agreements }: EntryRecords): ReceiptLine => {
  const sale = sales.find(({ id }) => id === payment.originId);
  const agreement = agreements.find(({ id }) => id === payment.originId);
  const description = sale
    ? `Entrada da compra ${sale.number}: ${sale.description}`
    : agreement
      ? `Entrada do acordo ${agreement.number}`
      : 'Entrada';
  return {
    description,
    principalCents: payment.totalCents,
    feeCents: 0,
    interestCents: 0,
    waivedCents: 0,
    earlyCents: 0,
    remainingCents: 0,
  };
};

/** True when an installment before one of those touched, of the same purchase, is still open (CC art. 322). */
const hasEarlierOpen = (touched: readonly Installment[], open: readonly OpenThen[]): boolean =>
  touched.some(({ originId, number }) =>
    open.some(({ installment }) => installment.originId === originId && installment.number < number),
  );

const changeOf = ({ means, changeCents }: Payment) => {
  const cashCents = sumCents(means.filter((part) => part.means === 'cash').map(({ cents }) => cents));
  return changeCents > 0 ? { handedCents: cashCents + changeCents, backCents: changeCents } : undefined;
};

const moneyReceipt = (records: EntryRecords): PaperDocument & { kind: 'receipt' } => {
  const { payment, installments } = records;
  const open = openThen(records);
  const byId = new Map(installments.map((installment) => [installment.id, installment]));
  const left = new Map(open.map(({ installment, leftCents }) => [installment.id, leftCents]));
  const lines =
    payment.kind === 'down-payment'
      ? [downPaymentLine(records)]
      : payment.allocations.map((allocation) => {
          const { installmentId } = allocation;
          return installmentLine(allocation, byId.get(installmentId), left.get(installmentId) ?? 0);
        });
  return {
    kind: 'receipt',
    data: {
      ...entryData(records, open),
      totalCents: payment.totalCents,
      lines,
      creditCents: payment.totalCents - sumCents(lines.map(linePaid)),
      change: changeOf(payment),
      earlierOpen: hasEarlierOpen(
        payment.installmentIds.flatMap((id) => byId.get(id) ?? []),
        open,
      ),
    },
  };
};

/**
 * The paper of an entry of the account, as things stood when it was written: a second copy says the same as the
 * first. A payment has a receipt; goods or store credit given back, their own paper. What was taken back since is
 * marked so, and a reversal is told by what it took back.
 */
export const receiptPaper = (records: EntryRecords): PaperDocument & { kind: 'receipt' | 'give-back' } => {
  const { payment, payments } = records;
  const original = payments.find(({ id }) => id === payment.reversesId);
  if (original) return receiptPaper({ ...records, payment: original });
  return payment.kind === 'return' || payment.kind === 'refund'
    ? giveBackPaper(records)
    : moneyReceipt(records);
};
