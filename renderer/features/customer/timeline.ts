import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { chequeEntries } from './history/cheque-entries';
import type { TimelineEntry } from './history/entry';
import { legalStepEntry } from './history/legal-entries';
import { paymentEntry, paymentLookup } from './history/payment-entries';
import { saleEntry } from './history/sale-entries';
import { tabClosingEntry } from './history/tab-entries';
import { agreementEntry, contactEntry, decisionEntry } from './history/talk-entries';

export type { TimelineEntry };

/** Everything that happened with a customer, newest first. A reversal is told by what it took back. */
export const timelineOf = (file: CustomerFile): TimelineEntry[] => {
  const lookup = paymentLookup(file);
  return [
    ...file.sales.map((sale) => saleEntry(sale, file)),
    ...file.payments.flatMap((payment) => paymentEntry(payment, lookup) ?? []),
    ...file.tabClosings.map(tabClosingEntry),
    ...file.contacts.map(contactEntry),
    ...chequeEntries(file.cheques),
    ...file.agreements.map(agreementEntry),
    ...file.legalSteps.map(legalStepEntry),
    ...file.decisions.map((decision) => decisionEntry(decision, file)),
  ].sort((a, b) => b.day.localeCompare(a.day) || b.at - a.at);
};
