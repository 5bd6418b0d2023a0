import { addDays, type CivilDay } from '../calendar/civil-day';
import type { Cents } from '../money/cents';
import type { ImportTotals, PlannedInstallment, PlannedPayment, PlannedSale } from './plan-types';

const SOON_DAYS = 7;

export interface PlannedRecords {
  readonly customers: readonly unknown[];
  readonly sales: readonly PlannedSale[];
  readonly installments: readonly PlannedInstallment[];
  readonly payments: readonly PlannedPayment[];
}

/** Cents paid of each installment, by its index. */
export const paidByInstallment = (payments: readonly PlannedPayment[], count: number): Cents[] => {
  const paid = new Array<Cents>(count).fill(0);
  for (const { installment, cents } of payments) paid[installment] = (paid[installment] ?? 0) + cents;
  return paid;
};

/** What the plan comes to on a day. Overdue: open, and due before that day; no late charges. */
export const planTotals = (records: PlannedRecords, today: CivilDay): ImportTotals => {
  const paid = paidByInstallment(records.payments, records.installments.length);
  const soon = addDays(today, SOON_DAYS);
  const overdueCustomers = new Set<number>();
  let [principalCents, paidCents, overdueCents, overdueInstallments, dueNext7Cents] = [0, 0, 0, 0, 0];
  for (const [index, installment] of records.installments.entries()) {
    const open = installment.principalCents - (paid[index] ?? 0);
    principalCents += installment.principalCents;
    paidCents += paid[index] ?? 0;
    if (open === 0) continue;
    if (installment.dueDay < today) {
      overdueCents += open;
      overdueInstallments += 1;
      overdueCustomers.add(records.sales[installment.sale]?.customer ?? -1);
    } else if (installment.dueDay <= soon) dueNext7Cents += open;
  }
  return {
    customers: records.customers.length,
    sales: records.sales.length,
    installments: records.installments.length,
    principalCents,
    paidCents,
    openCents: principalCents - paidCents,
    overdueCents,
    overdueInstallments,
    overdueCustomers: overdueCustomers.size,
    dueNext7Cents,
  };
};
