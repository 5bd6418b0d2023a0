import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import { closingState } from '@shared/domain/tab-closing-day';
import { type Cents, sumCents } from '@shared/money/cents';
import type { TabStatementData } from '../definitions/tab-statement-data';
import { customerParty, shopParty } from './party';

export interface TabStatementRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  /** The customer's; what is not of the statement is left out. */
  readonly tabs: readonly TabEntry[];
  /** All open ones, and those of the closing that is printed. */
  readonly installments: readonly Installment[];
  readonly today: CivilDay;
}

const inOrder = (entries: readonly TabEntry[]): TabEntry[] =>
  [...entries].sort(
    (a, b) => a.day.localeCompare(b.day) || a.createdAt - b.createdAt || a.id.localeCompare(b.id),
  );

const byDay = (entries: readonly TabEntry[]): TabStatementData['days'] => {
  const days = new Map<CivilDay, { description: string; cents: Cents }[]>();
  for (const { day, description, cents } of inOrder(entries))
    days.set(day, [...(days.get(day) ?? []), { description, cents }]);
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
};

/** What the customer has open in the shop apart from one origin, in cents. */
const openApartFrom = (installments: readonly Installment[], originId?: string): Cents =>
  sumCents(
    installments
      .filter((installment) => installment.open === 1 && installment.originId !== originId)
      .map(outstandingCents),
  );

const statementOf = (
  { shop, customer, installments, today }: TabStatementRecords,
  entries: readonly TabEntry[],
  originId?: string,
): TabStatementData => ({
  shop: shopParty(shop),
  customer: customerParty(customer),
  day: today,
  days: byDay(entries),
  totalCents: sumCents(entries.map(({ cents }) => cents)),
  previousCents: openApartFrom(installments, originId),
});

/** The open tab on paper, to be looked over and signed; null while nothing is on it. */
export const openTabStatement = (records: TabStatementRecords): TabStatementData | null => {
  const { customer, today } = records;
  const entries = inOrder(records.tabs.filter(({ openOf }) => openOf === customer.id));
  if (entries.length === 0) return null;
  const closing = closingState(entries[0]?.day, customer.tabClosingDay, today);
  return {
    ...statementOf(records, entries),
    limitCents: customer.tabLimitCents,
    closesOn: closing.kind === 'none' ? undefined : closing.day,
  };
};

/** A closing on paper, with what the tab became; null where it was undone and its purchases are open again. */
export const closedTabStatement = (
  records: TabStatementRecords & { readonly isSecondCopy?: boolean },
  closing: TabClosing,
): TabStatementData | null => {
  const entries = records.tabs.filter(({ closingId }) => closingId === closing.id);
  if (entries.length === 0) return null;
  const plan = records.installments
    .filter(({ originId }) => originId === closing.id)
    .sort((a, b) => a.number - b.number);
  return {
    ...statementOf(records, entries, closing.id),
    isSecondCopy: records.isSecondCopy,
    closing: {
      number: String(closing.number),
      day: closing.day,
      installments: plan.map(({ dueDay, principalCents }) => ({ dueDay, amountCents: principalCents })),
    },
  };
};
