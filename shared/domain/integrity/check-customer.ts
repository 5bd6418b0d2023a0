import { checkInstallments, checkPayments, checkPlans, checkSummary } from './check-accounts';
import { checkBreaks } from './check-breaks';
import { checkCheques } from './check-cheques';
import { checkCovering, checkLinks } from './check-links';
import { checkReturns } from './check-returns';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** Everything about one customer's accounts that does not follow from the rest of them; none when sound. */
export const checkCustomer = (records: CustomerRecords): Finding[] => [
  ...checkLinks(records),
  ...checkInstallments(records),
  ...checkPayments(records),
  ...checkPlans(records),
  ...checkReturns(records),
  ...checkBreaks(records),
  ...checkCovering(records),
  ...checkCheques(records),
  ...checkSummary(records),
];
