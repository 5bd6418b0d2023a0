import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { agreementEntries } from './history/agreement-entries';
import { chequeEntries } from './history/cheque-entries';
import type { TimelineEntry } from './history/entry';
import { legalStepEntry } from './history/legal-entries';
import { paymentEntry, paymentLookup } from './history/payment-entries';
import { proposalEntries } from './history/proposal-entries';
import { saleEntry } from './history/sale-entries';
import { tabClosingEntry } from './history/tab-entries';
import { contactEntry, decisionEntry } from './history/talk-entries';

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
    ...file.agreements.flatMap(agreementEntries),
    ...file.proposals.flatMap((proposal) => proposalEntries(proposal, file.agreements)),
    ...file.legalSteps.map(legalStepEntry),
    ...file.decisions.map((decision) => decisionEntry(decision, file)),
  ].sort((a, b) => b.day.localeCompare(a.day) || b.at - a.at);
};
