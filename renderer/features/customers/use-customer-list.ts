import {
  type CustomerCounts,
  type CustomerRow,
  customerCounts,
  isLate,
  listCustomers,
  searchCustomerRows,
} from '@renderer/data/queries/customers';
import { useLive, useSearch, useShop } from '@renderer/data/shop-context';
import type { CustomersView } from '@renderer/stores/customers-view';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type DayLimits, dayLimits } from '@shared/rules/dues';
import { useMemo, useState } from 'react';

const PAGE = 200;

export interface CustomerList {
  /** Undefined until the first is read. */
  readonly rows: readonly CustomerRow[] | undefined;
  /** How many there are in all; the list shows the first of them. */
  readonly total: number;
  /** Whether `rows` are those of what is typed and chosen now. */
  readonly isCurrent: boolean;
  readonly counts: CustomerCounts | undefined;
  readonly showMore: () => void;
}

type Looked = Pick<CustomersView, 'typed' | 'filter' | 'sort'>;

const passes = (row: CustomerRow, filter: Looked['filter'], limits: DayLimits): boolean =>
  filter === 'all' || (filter === 'open' ? row.summary.openCount > 0 : isLate(row.summary, limits));

/** The customers as they are being looked at: found by what is typed, or listed. Follows every change. */
export const useCustomerList = ({ typed, filter, sort }: Looked, today: CivilDay): CustomerList => {
  const { terms } = useShop();
  const limits = useMemo(() => dayLimits(today, terms.holidays), [today, terms]);
  const [limit, setLimit] = useState(PAGE);
  const counts = useLive((db) => customerCounts(db, today), [today]);
  const { found: page, isCurrent } = useSearch(
    async (db) => {
      if (typed.trim() === '') return listCustomers(db, { filter, sort, today, limit });
      const rows = (await searchCustomerRows(db, typed)).filter((row) => passes(row, filter, limits));
      return { rows, total: rows.length };
    },
    [typed, filter, sort, today, limits, limit],
  );
  return {
    rows: page?.rows,
    total: page?.total ?? 0,
    isCurrent,
    counts,
    showMore: () => setLimit(limit + PAGE * 4),
  };
};
