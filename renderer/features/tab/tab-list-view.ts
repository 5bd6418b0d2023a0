import type { TabRow } from '@renderer/data/queries/tab';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type ClosingState, closingState, isToClose } from '@shared/domain/tab-closing-day';
import { type Cents, sumCents } from '@shared/money/cents';

/** An open tab as it stands today. */
export interface TabItem {
  readonly row: TabRow;
  readonly closing: ClosingState;
}

export interface TabList {
  /** Those to close first, the longest overdue before the others; then by closing day, and by name. */
  readonly items: readonly TabItem[];
  readonly toClose: readonly TabItem[];
  readonly totalCents: Cents;
}

const itemOf = (row: TabRow, today: CivilDay): TabItem => ({
  row,
  closing: closingState(row.oldestDay, row.customer.tabClosingDay, today),
});

/** Sorts after every day. */
const LAST = '9';
const dayOf = ({ closing }: TabItem): string => (closing.kind === 'none' ? LAST : closing.day);

export const tabList = (rows: readonly TabRow[], today: CivilDay): TabList => {
  const items = rows
    .map((row) => itemOf(row, today))
    .sort(
      (a, b) =>
        dayOf(a).localeCompare(dayOf(b)) || a.row.customer.name.localeCompare(b.row.customer.name, 'pt-BR'),
    );
  return {
    items,
    toClose: items.filter(({ closing }) => isToClose(closing)),
    totalCents: sumCents(rows.map(({ tabCents }) => tabCents)),
  };
};

/** Customers found by what was typed, in the order they were found. */
export const foundTabs = (rows: readonly TabRow[], today: CivilDay): TabItem[] =>
  rows.map((row) => itemOf(row, today));
