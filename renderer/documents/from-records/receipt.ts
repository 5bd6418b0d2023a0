import type { Agreement } from '@shared/domain/agreement';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Allocation, Means, Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import { type Cents, sumCents } from '@shared/money/cents';
import type { ReceiptLine } from '../definitions/receipt-data';
import type { PaperDocument } from '../paper-document';
import { customerParty, shopParty } from './party';

export interface ReceiptRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly payment: Payment;
  /** All of the customer's; what is not of this payment tells the balance after it. */
  readonly payments: readonly Payment[];
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly agreements: readonly Agreement[];
}

const MEANS: Record<Means, string> = {
  cash: 'Dinheiro',
  pix: 'Pix',
  card: 'Cartão',
  cheque: 'Cheque',
  credit: 'Saldo a favor',
  other: 'Outra forma',
};
export const meansLabel = (means: Means): string => MEANS[means];

/** What was paid of each installment's principal when this receipt was written, by installment. */
const paidUpTo = ({ payment, payments }: ReceiptRecords): ReadonlyMap<string, Cents> => {
  const upTo = payments.filter(({ number }) => number <= payment.number);
  const takenBack = new Set(upTo.flatMap(({ reversesId }) => reversesId ?? []));
  const paid = new Map<string, Cents>();
  for (const { id, kind, allocations } of upTo) {
    if (kind === 'reversal' || takenBack.has(id)) continue;
    for (const { installmentId, principalCents } of allocations)
      paid.set(installmentId, (paid.get(installmentId) ?? 0) + principalCents);
  }
  return paid;
};

/** Installments that were owed when this receipt was written, with what was left of each after it. */
const openThen = (records: ReceiptRecords): { installment: Installment; leftCents: Cents }[] => {
  const { payment, installments, sales, agreements } = records;
  const origins = new Map([...sales, ...agreements].map((origin) => [origin.id, origin.createdAt]));
  const paid = paidUpTo(records);
  return installments.flatMap((installment) => {
    const createdAt = origins.get(installment.originId) ?? 0;
    const coveredAt = installment.coveredBy ? origins.get(installment.coveredBy) : undefined;
    const gone =
      createdAt > payment.createdAt ||
      (coveredAt !== undefined && coveredAt <= payment.createdAt) ||
      (installment.cancelledOn !== undefined && installment.cancelledOn <= payment.day);
    const leftCents = installment.principalCents - (paid.get(installment.id) ?? 0);
    return gone || leftCents <= 0 ? [] : [{ installment, leftCents }];
  });
};

const installmentLine = (
  allocation: Allocation,
  installment: Installment | undefined,
  leftCents: Cents,
): ReceiptLine => ({
  description: installment?.description ?? 'Parcela',
  number: installment?.number,
  count: installment?.count,
  dueDay: installment?.dueDay,
  principalCents: allocation.principalCents,
  feeCents: allocation.feeCents + allocation.waivedFeeCents,
  interestCents: allocation.interestCents + allocation.waivedInterestCents,
  discountCents: allocation.waivedFeeCents + allocation.waivedInterestCents,
  remainingCents: leftCents,
});

const downPaymentLine = ({ payment, sales, agreements }: ReceiptRecords): ReceiptLine => {
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
    discountCents: 0,
    remainingCents: 0,
  };
};

/**
 * The receipt of a payment, as things stood when it was written: a second copy says the same as the first. A
 * payment taken back since is marked so.
 */
export const receiptPaper = (records: ReceiptRecords): PaperDocument & { kind: 'receipt' } => {
  const { shop, customer, payment, payments, installments } = records;
  const byId = new Map(installments.map((installment) => [installment.id, installment]));
  const open = openThen(records).sort((a, b) => a.installment.dueDay.localeCompare(b.installment.dueDay));
  const left = new Map(open.map(({ installment, leftCents }) => [installment.id, leftCents]));
  const touched = payment.installmentIds.flatMap((id) => byId.get(id)?.dueDay ?? []).sort();
  const oldestLeft = open.find(({ installment }) => !payment.installmentIds.includes(installment.id));
  const next = open.find(({ installment }) => installment.dueDay >= payment.day);
  const reversal = payments.find(({ reversesId }) => reversesId === payment.id);
  return {
    kind: 'receipt',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: String(payment.number),
      day: payment.day,
      totalCents: payment.totalCents,
      means: payment.means.map(({ means, cents }) => ({ label: meansLabel(means), cents })),
      lines:
        payment.kind === 'down-payment'
          ? [downPaymentLine(records)]
          : payment.allocations.map((allocation) =>
              installmentLine(
                allocation,
                byId.get(allocation.installmentId),
                left.get(allocation.installmentId) ?? 0,
              ),
            ),
      balanceCents: sumCents(open.map(({ leftCents }) => leftCents)),
      next: next && { dueDay: next.installment.dueDay, cents: next.leftCents },
      earlierOpen:
        oldestLeft !== undefined && touched.some((dueDay) => oldestLeft.installment.dueDay < dueDay),
      reversal: reversal && { day: reversal.day },
    },
  };
};
