import { groupedBy } from '../../grouped';
import type { Cents } from '../../money/cents';
import { sumCents } from '../../money/cents';
import { lifeOfAgreement } from '../agreement/agreement-life';
import { lifeOf, standingSteps } from '../cheque/cheque-life';
import type { Installment } from '../installment';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** What installments belong to, as far as its plan is concerned. */
interface Origin {
  readonly id: string;
  /** What the installments add up to, in cents, and how many they are; absent where rows of a sheet may lack. */
  readonly plan?: { readonly cents: Cents; readonly count: number };
  /** Its installments count for nothing. */
  readonly isOver: boolean;
}

const originsOf = ({ sales, tabClosings, agreements, cheques, installments }: CustomerRecords): Origin[] => {
  const owed = new Set(installments.map(({ originId }) => originId));
  const cancelled = new Set(sales.flatMap(({ id, cancelledOn }) => (cancelledOn ? id : [])));
  return [
    ...sales.map((sale) => ({
      id: sale.id,
      ...(!sale.importId && {
        plan: {
          cents: sale.totalCents - sale.downPaymentCents + (sale.interestCents ?? 0),
          count: sale.installmentCount,
        },
      }),
      isOver: sale.cancelledOn !== undefined,
    })),
    ...tabClosings.map(({ id, totalCents, installmentCount, cancelledOn }) => ({
      id,
      plan: { cents: totalCents, count: installmentCount },
      isOver: cancelledOn !== undefined,
    })),
    ...agreements.map((agreement) => ({
      id: agreement.id,
      plan: {
        cents: agreement.totalCents - agreement.downPaymentCents + (agreement.interestCents ?? 0),
        count: agreement.installmentCount,
      },
      isOver: agreement.cancelledOn !== undefined || lifeOfAgreement(agreement).broken !== undefined,
    })),
    ...cheques.map((cheque) => ({
      id: cheque.id,
      // Only a loose one is owed on its own.
      ...(owed.has(cheque.id) && { plan: { cents: cheque.cents, count: 1 } }),
      isOver:
        lifeOf(cheque).status === 'void' ||
        standingSteps(cheque.events).some(({ cancelsOwn }) => cancelsOwn) ||
        (cheque.saleId !== undefined && cancelled.has(cheque.saleId)),
    })),
  ];
};

const checkPlan = (
  customerId: string,
  { id, plan }: Origin,
  installments: readonly Installment[],
): Finding[] => {
  if (!plan) return [];
  const keptCents = sumCents(installments.map(({ principalCents }) => principalCents));
  const numbers = installments.map(({ number }) => number).sort((a, b) => a - b);
  const isNumbered =
    numbers.every((number, index) => number === index + 1) &&
    installments.every(({ count }) => count === installments.length);
  return [
    ...(keptCents === plan.cents
      ? []
      : [{ kind: 'plan-sum', customerId, id, keptCents, expectedCents: plan.cents } as const]),
    ...(isNumbered && installments.length === plan.count
      ? []
      : [{ kind: 'plan-count', customerId, id, kept: installments.length, expected: plan.count } as const]),
  ];
};

/**
 * The installments of a sale or a tab closing made here, or of an agreement, add up to it, are as many as it says, and
 * are cancelled just when it is. An imported sale may lack rows. No more was paid of one than it is.
 */
export const checkPlans = (records: CustomerRecords): Finding[] => {
  const { customerId, installments, payments } = records;
  const byOrigin = groupedBy(installments, ({ originId }) => originId);
  const paid = new Map<string, Cents>();
  const reversed = new Set(payments.flatMap(({ reversesId }) => reversesId ?? []));
  for (const { id, kind, allocations } of payments) {
    if (kind === 'reversal' || reversed.has(id)) continue;
    for (const { installmentId, principalCents, reducedCents = 0 } of allocations)
      paid.set(installmentId, (paid.get(installmentId) ?? 0) + principalCents + reducedCents);
  }
  return [
    ...originsOf(records).flatMap((origin): Finding[] => {
      const own = byOrigin.get(origin.id) ?? [];
      return [
        ...checkPlan(customerId, origin, own),
        ...own
          .filter(({ cancelledOn }) => (cancelledOn !== undefined) !== origin.isOver)
          .map(({ id }) => ({ kind: 'cancelled', customerId, id }) as const),
      ];
    }),
    ...installments.flatMap(({ id, principalCents }): Finding[] => {
      const keptCents = paid.get(id) ?? 0;
      return keptCents <= principalCents
        ? []
        : [{ kind: 'overpaid', customerId, id, keptCents, expectedCents: principalCents }];
    }),
  ];
};
