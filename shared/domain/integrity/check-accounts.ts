import type { Cents } from '../../money/cents';
import type { Installment } from '../installment';
import type { Payment } from '../payment';
import { replay } from '../replay';
import { emptySummary, type Summary, summarise } from '../summary';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

const STATE = [
  'paidCents',
  'feeAssessedCents',
  'feeSettledCents',
  'interestSince',
  'interestCarryCents',
  'settledDay',
  'open',
] as const satisfies readonly (keyof Installment)[];

/** Payments that no reversal took back. */
const standing = (payments: readonly Payment[]): Payment[] => {
  const reversed = new Set(payments.flatMap((payment) => payment.reversesId ?? []));
  return payments.filter((payment) => payment.kind !== 'reversal' && !reversed.has(payment.id));
};

const byInstallment = (payments: readonly Payment[]): Map<string, Payment[]> => {
  const found = new Map<string, Payment[]>();
  for (const payment of payments) {
    for (const id of payment.installmentIds) {
      const those = found.get(id);
      if (those) those.push(payment);
      else found.set(id, [payment]);
    }
  }
  return found;
};

/** Recomputes every installment from its payments. */
export const checkInstallments = ({ customerId, installments, payments }: CustomerRecords): Finding[] => {
  const touching = byInstallment(payments);
  return installments.flatMap((kept): Finding[] => {
    const expected = replay(kept, touching.get(kept.id) ?? []);
    const fields = STATE.filter((field) => kept[field] !== expected[field]);
    if (fields.length === 0) return [];
    return [
      {
        kind: 'installment-state',
        customerId,
        id: kept.id,
        fields,
        keptCents: kept.paidCents,
        expectedCents: expected.paidCents,
      },
    ];
  });
};

const differingFields = (kept: Summary, expected: Summary): string[] => {
  const [left, right]: Record<string, unknown>[] = [{ ...kept }, { ...expected }];
  const fields = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  return [...fields].filter((field) => JSON.stringify(left?.[field]) !== JSON.stringify(right?.[field]));
};

/** Recomputes the summary from the whole history. A merged record keeps an empty one, or none. */
export const checkSummary = (records: CustomerRecords): Finding[] => {
  const { customerId, customer, summary, installments, payments, contacts } = records;
  if (!customer) return [];
  if (!summary) return customer.mergedIntoId ? [] : [{ kind: 'summary-missing', customerId }];
  const expected = customer.mergedIntoId
    ? emptySummary(customerId)
    : summarise(customerId, {
        installments,
        paymentDays: standing(payments).map((payment) => payment.day),
        contacts,
      });
  const fields = differingFields(summary, expected);
  if (fields.length === 0) return [];
  return [
    {
      kind: 'summary',
      customerId,
      fields,
      keptCents: summary.openCents,
      expectedCents: expected.openCents,
    },
  ];
};

const total = <T>(list: readonly T[], cents: (item: T) => Cents): Cents =>
  list.reduce((sum, item) => sum + cents(item), 0);

/** A payment is exactly what it settled, and exactly what was handed over for it. */
export const checkPayments = ({ customerId, payments }: CustomerRecords): Finding[] =>
  payments.flatMap((payment): Finding[] => {
    const settled = total(
      payment.allocations,
      (allocation) => allocation.principalCents + allocation.feeCents + allocation.interestCents,
    );
    const handed = total(payment.means, (part) => part.cents);
    const mustSettle = payment.kind === 'installments';
    const sum = mustSettle && settled !== payment.totalCents ? settled : handed;
    if (sum === payment.totalCents) return [];
    return [
      {
        kind: 'payment-sum',
        customerId,
        id: payment.id,
        keptCents: payment.totalCents,
        expectedCents: sum,
      },
    ];
  });

/** The installments of a sale made here, or of an agreement, add up to it. An imported sale may lack rows. */
export const checkPlans = ({ customerId, sales, agreements, installments }: CustomerRecords): Finding[] => {
  const sums = new Map<string, Cents>();
  for (const { originId, principalCents } of installments) {
    sums.set(originId, (sums.get(originId) ?? 0) + principalCents);
  }
  const plans = [...sales.filter((sale) => !sale.importId), ...agreements];
  return plans.flatMap(({ id, totalCents, downPaymentCents }): Finding[] => {
    const [keptCents, expectedCents] = [sums.get(id) ?? 0, totalCents - downPaymentCents];
    return keptCents === expectedCents
      ? []
      : [{ kind: 'plan-sum', customerId, id, keptCents, expectedCents }];
  });
};
