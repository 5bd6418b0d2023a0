import { checkAgreements } from './check-agreements';
import { checkBreaks } from './check-breaks';
import { checkCheques } from './check-cheques';
import { checkDownPayments } from './check-down-payments';
import { checkFollowing } from './check-following';
import { checkLinks } from './check-links';
import { checkPayments } from './check-payments';
import { checkPlans } from './check-plans';
import { checkReturns } from './check-returns';
import { checkRows } from './check-rows';
import { checkTabs } from './check-tabs';
import type { Finding } from './finding';
import { mend } from './mend';
import { type CustomerRecords, ownedTables } from './records';

/** What was merged into another record went there with all that it had. */
const checkMerged = ({ customerId, customer, ...records }: CustomerRecords): Finding[] =>
  customer?.mergedIntoId && ownedTables.some((table) => records[table].length > 0)
    ? [{ kind: 'merged', customerId }]
    : [];

/** Everything about one customer's accounts that does not follow from the rest of them; none when sound. */
export const checkCustomer = (records: CustomerRecords): Finding[] => {
  const unreadable = checkRows(records);
  if (unreadable.length > 0) return unreadable;
  return [
    ...checkLinks(records),
    ...checkMerged(records),
    ...checkPayments(records),
    ...checkDownPayments(records),
    ...checkPlans(records),
    ...checkReturns(records),
    ...checkAgreements(records),
    ...checkBreaks(records),
    ...checkTabs(records),
    ...checkCheques(records),
    ...checkFollowing(records, mend(records)),
  ];
};
