import { groupedBy } from '../../grouped';
import { sumCents } from '../../money/cents';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** The purchases a closing took are as many, and as much, as it says; one that was undone took none. */
export const checkTabs = ({ customerId, tabs, tabClosings }: CustomerRecords): Finding[] => {
  const taken = groupedBy(tabs, ({ closingId }) => closingId);
  return tabClosings.flatMap(({ id, totalCents, entryCount, cancelledOn }): Finding[] => {
    const entries = taken.get(id) ?? [];
    const keptCents = sumCents(entries.map(({ cents }) => cents));
    const expectedCents = cancelledOn === undefined ? totalCents : 0;
    const isSound =
      keptCents === expectedCents &&
      entries.length === (cancelledOn === undefined ? entryCount : 0) &&
      entries.every((entry) => entry.cancelledOn === undefined);
    return isSound ? [] : [{ kind: 'tab-sum', customerId, id, keptCents, expectedCents }];
  });
};
