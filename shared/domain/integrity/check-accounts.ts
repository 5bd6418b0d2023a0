import type { Cents } from '../../money/cents';
import { returnValueCents } from '../goods-return';
import type { Installment } from '../installment';
import { type Payment, settledCents } from '../payment';
import { replay } from '../replay';
import { summarise } from '../summarise';
import { emptySummary, type Summary } from '../summary';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

const STATE = [
  'paidCents',
  'reducedCents',
  'feeAssessedCents',
  'feeSettledCents',
  'interestSince',
  'interestCarryCents',
  'settledDay',
  'punctualDay',
  'open',
] as const satisfies readonly (keyof Installment)[];

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
  const { customerId, customer, summary, installments, payments, contacts, tabs, legalSteps, cheques } =
    records;
  if (!customer) return [];
  if (!summary) return customer.mergedIntoId ? [] : [{ kind: 'summary-missing', customerId }];
  const expected = customer.mergedIntoId
    ? emptySummary(customerId)
    : summarise(customerId, {
        installments,
        payments,
        contacts,
        legalSteps,
        cheques,
        openTab: tabs.filter((entry) => entry.openOf !== undefined),
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

/** What an entry must have gained or lost of store credit, by its means and what it settled. */
const creditOf = (payment: Payment): Cents => {
  const used = total(payment.means, ({ means, cents }) => (means === 'credit' ? cents : 0));
  if (payment.kind === 'down-payment') return -used;
  return payment.totalCents - total(payment.allocations, settledCents) - used;
};

/** Goods that came back settle nothing, and are worth what fell and what was given. */
const isSoundReturn = (payment: Payment): boolean =>
  payment.totalCents <= 0 &&
  (payment.creditCents ?? 0) >= 0 &&
  returnValueCents(payment) > 0 &&
  total(
    payment.allocations,
    (part) => settledCents(part) + part.waivedInterestCents + part.waivedFeeCents,
  ) === 0;

/** An entry is exactly what was handed over for it, and what it did not settle is store credit. */
export const checkPayments = ({ customerId, payments }: CustomerRecords): Finding[] => {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  return payments.flatMap((payment): Finding[] => {
    const { id, kind, totalCents, creditCents = 0, reversesId = '' } = payment;
    const differing = (keptCents: Cents, expectedCents: Cents): Finding[] =>
      keptCents === expectedCents ? [] : [{ kind: 'payment-sum', customerId, id, keptCents, expectedCents }];
    const handed = differing(
      totalCents,
      total(payment.means, (part) => part.cents),
    );
    if (handed.length > 0) return handed;
    if (kind === 'installments' || kind === 'down-payment') return differing(creditCents, creditOf(payment));
    if (kind === 'refund') return differing(creditCents, Math.min(0, totalCents));
    if (kind === 'return')
      return isSoundReturn(payment)
        ? []
        : [{ kind: 'payment-sum', customerId, id, keptCents: returnValueCents(payment), expectedCents: 0 }];
    const reversed = byId.get(reversesId);
    return kind === 'reversal' && reversed
      ? [
          ...differing(totalCents, 0 - reversed.totalCents),
          ...differing(creditCents, 0 - (reversed.creditCents ?? 0)),
        ]
      : [];
  });
};

/**
 * The installments of a sale or a tab closing made here, or of an agreement, add up to it. An imported sale may lack
 * rows.
 */
export const checkPlans = (records: CustomerRecords): Finding[] => {
  const { customerId, sales, tabClosings, agreements, installments } = records;
  const sums = new Map<string, Cents>();
  for (const { originId, principalCents } of installments) {
    sums.set(originId, (sums.get(originId) ?? 0) + principalCents);
  }
  const plans: readonly (readonly [id: string, cents: Cents])[] = [
    ...sales
      .filter((sale) => !sale.importId)
      .map((sale) => [sale.id, sale.totalCents - sale.downPaymentCents + (sale.interestCents ?? 0)] as const),
    ...tabClosings.map((closing) => [closing.id, closing.totalCents] as const),
    ...agreements.map(
      (agreement) =>
        [
          agreement.id,
          agreement.totalCents - agreement.downPaymentCents + (agreement.interestCents ?? 0),
        ] as const,
    ),
  ];
  return plans.flatMap(([id, expectedCents]): Finding[] => {
    const keptCents = sums.get(id) ?? 0;
    return keptCents === expectedCents
      ? []
      : [{ kind: 'plan-sum', customerId, id, keptCents, expectedCents }];
  });
};
