import { openTabOf } from '@renderer/data/queries/tab';
import type { Installment } from '@shared/domain/installment';
import type { TabClosing } from '@shared/domain/tab';
import { tabInstallment } from '@shared/domain/tab-installment';
import { addClosing } from '../tab-accounts';
import type { UseCaseContext } from '../use-case';

export interface TabTaken {
  readonly closing: TabClosing;
  /** Not yet in the store: it is written as what covers it leaves it. */
  readonly installment: Installment;
}

/** Closes the open tab into one installment due today, in the caller's transaction; null where nothing is on it. */
export const takeTab = async (context: UseCaseContext, customerId: string): Promise<TabTaken | null> => {
  const { db, clock } = context;
  const entries = await openTabOf(db, customerId);
  if (entries.length === 0) return null;
  const day = clock.today();
  const closing = await addClosing(context, entries, {
    customerId,
    installmentCount: 1,
    firstDueDay: day,
    interval: { kind: 'monthly' },
  });
  const installment = tabInstallment(entries, { id: clock.newId(), closingId: closing.id, day });
  return installment && { closing, installment };
};
