import type { CivilDay } from '../calendar/civil-day';
import { sumCents } from '../money/cents';
import { type Installment, untouched } from './installment';
import type { TabEntry } from './tab';
import { closingDescription } from './tab-closing-day';

/**
 * An open tab as the one installment it becomes when it enters an agreement: due on that day, so nothing is late on it.
 * Null for a tab without purchases. `entries` in the order of their days.
 */
export const tabInstallment = (
  entries: readonly TabEntry[],
  { id, closingId, day }: { readonly id: string; readonly closingId: string; readonly day: CivilDay },
): Installment | null => {
  const [oldest, newest] = [entries.at(0), entries.at(-1)];
  if (!oldest || !newest) return null;
  return {
    ...untouched,
    id,
    customerId: oldest.customerId,
    originKind: 'tab',
    originId: closingId,
    number: 1,
    count: 1,
    dueDay: day,
    principalCents: sumCents(entries.map(({ cents }) => cents)),
    description: closingDescription(oldest.day, newest.day),
    open: 1,
  };
};
