import type { MatchedImport } from '@renderer/data/queries/match-import';
import type { CivilDay } from '@shared/calendar/civil-day';
import { paidByInstallment } from '@shared/import/totals';
import type { Cents } from '@shared/money/cents';

/** One customer as the import would leave them, beside what the shop already has. */
export interface IncomingCustomer {
  readonly id: string;
  readonly name: string;
  /** False for somebody already registered. */
  readonly isNew: boolean;
  readonly installments: number;
  readonly openCents: Cents;
  readonly overdueCents: Cents;
}

/** Who gets something from a notebook, most overdue first, then most open, then by name. */
export const incomingCustomers = (
  { fresh, customers: stored }: MatchedImport,
  today: CivilDay,
): IncomingCustomer[] => {
  const paid = paidByInstallment(fresh.payments, fresh.installments.length);
  const sums = fresh.customers.map(() => ({ installments: 0, openCents: 0, overdueCents: 0 }));
  for (const [index, { sale, principalCents, dueDay }] of fresh.installments.entries()) {
    const sum = sums[fresh.sales[sale]?.customer ?? -1];
    if (!sum) continue;
    const open = principalCents - (paid[index] ?? 0);
    sum.installments += 1;
    sum.openCents += open;
    if (dueDay < today) sum.overdueCents += open;
  }
  return fresh.customers
    .map(({ key, name }, index) => ({
      id: key,
      name: stored[index]?.name ?? name,
      isNew: stored[index] === undefined,
      ...(sums[index] ?? { installments: 0, openCents: 0, overdueCents: 0 }),
    }))
    .sort(
      (a, b) => b.overdueCents - a.overdueCents || b.openCents - a.openCents || a.name.localeCompare(b.name),
    );
};
