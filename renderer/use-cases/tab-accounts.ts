import type { Database } from '@renderer/data/database';
import { openTabOf } from '@renderer/data/queries/tab';
import { nextNumber } from '@renderer/data/settings';
import { emptySummary, withTab } from '@shared/domain/summary';
import type { TabClosing, TabEntry } from '@shared/domain/tab';
import { sumCents } from '@shared/money/cents';
import type { UseCaseContext } from './use-case';

/** Steps the use cases of the tab share. Each runs inside the caller's transaction. */

/** Writes a changed or new purchase and brings the customer's summary up to date. */
export const writeTabEntry = async (db: Database, entry: TabEntry): Promise<void> => {
  const { customerId } = entry;
  await db.tabs.put(entry);
  const summary = (await db.summaries.get(customerId)) ?? emptySummary(customerId);
  await db.summaries.put(withTab(summary, await openTabOf(db, customerId)));
};

/** The purchase back on the open tab. */
export const reopened = ({ closingId: _, ...entry }: TabEntry): TabEntry => ({
  ...entry,
  openOf: entry.customerId,
});

/** The purchase off the open tab, with what took it off. */
export const takenOff = (
  { openOf: _, ...entry }: TabEntry,
  by: Pick<TabEntry, 'closingId' | 'cancelledOn'>,
): TabEntry => ({ ...entry, ...by });

/** Closes the open tab with these purchases; its installments and the summary are the caller's. */
export const addClosing = async (
  { db, clock }: UseCaseContext,
  entries: readonly TabEntry[],
  plan: Pick<TabClosing, 'customerId' | 'installmentCount' | 'firstDueDay' | 'interval'>,
): Promise<TabClosing> => {
  const closing: TabClosing = {
    id: clock.newId(),
    number: await nextNumber(db, 'tab'),
    day: clock.today(),
    createdAt: clock.now(),
    totalCents: sumCents(entries.map(({ cents }) => cents)),
    entryCount: entries.length,
    ...plan,
  };
  await db.tabClosings.add(closing);
  await db.tabs.bulkPut(entries.map((entry) => takenOff(entry, { closingId: closing.id })));
  return closing;
};
