import type { CustomerFinding, Finding, Target } from './finding';
import { type CustomerRecords, ownedTables } from './records';

type LinkedTable = Extract<CustomerFinding, { kind: 'broken-link' }>['table'];

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map((row) => row.id));

/** Every record points to something that is there, in the same customer's accounts. */
export const checkLinks = (records: CustomerRecords): Finding[] => {
  const { customerId } = records;
  const findings: Finding[] = [];
  const broken = (table: LinkedTable, id: string, target: Target, targetId: string) =>
    findings.push({ kind: 'broken-link', customerId, table, id, target, targetId });

  if (!records.customer) {
    for (const table of ownedTables) {
      for (const { id } of records[table]) broken(table, id, 'customer', customerId);
    }
    if (records.summary) broken('summaries', customerId, 'customer', customerId);
  }
  const known: Record<Exclude<Target, 'customer'>, ReadonlySet<string>> = {
    sale: idsOf(records.sales),
    agreement: idsOf(records.agreements),
    installment: idsOf(records.installments),
    payment: idsOf(records.payments),
    tab: idsOf(records.tabClosings),
    cheque: idsOf(records.cheques),
    proposal: idsOf(records.proposals),
  };
  for (const { id, originKind, originId } of records.installments) {
    if (!known[originKind].has(originId)) broken('installments', id, originKind, originId);
  }
  for (const { id, closingId } of records.tabs) {
    if (closingId && !known.tab.has(closingId)) broken('tabs', id, 'tab', closingId);
  }
  for (const {
    id,
    allocations,
    installmentIds,
    reversesId,
    originId,
    chequeId,
    carriesId,
  } of records.payments) {
    const paid = new Set([...installmentIds, ...allocations.map((allocation) => allocation.installmentId)]);
    for (const installmentId of paid) {
      if (!known.installment.has(installmentId)) broken('payments', id, 'installment', installmentId);
    }
    if (chequeId && !known.cheque.has(chequeId)) broken('payments', id, 'cheque', chequeId);
    if (reversesId && !known.payment.has(reversesId)) broken('payments', id, 'payment', reversesId);
    if (carriesId && !known.payment.has(carriesId)) broken('payments', id, 'payment', carriesId);
    if (originId && !known.sale.has(originId) && !known.agreement.has(originId))
      broken('payments', id, 'sale', originId);
  }
  for (const { id, tabClosingId, covered, proposal, cancelledOn } of records.agreements) {
    if (tabClosingId && !known.tab.has(tabClosingId)) broken('agreements', id, 'tab', tabClosingId);
    // What was taken back may outlive an import that was.
    if (cancelledOn !== undefined) continue;
    if (proposal && !known.proposal.has(proposal.id)) broken('agreements', id, 'proposal', proposal.id);
    for (const { installmentId } of covered) {
      if (!known.installment.has(installmentId)) broken('agreements', id, 'installment', installmentId);
    }
  }
  for (const { id, installmentIds, cancelledOn } of records.legalSteps) {
    // What was taken back may outlive an import that was.
    if (cancelledOn !== undefined) continue;
    for (const installmentId of installmentIds) {
      if (!known.installment.has(installmentId)) broken('legalSteps', id, 'installment', installmentId);
    }
  }
  for (const { id, installmentIds, saleId, events } of records.cheques) {
    for (const installmentId of installmentIds) {
      if (!known.installment.has(installmentId)) broken('cheques', id, 'installment', installmentId);
    }
    if (saleId && !known.sale.has(saleId)) broken('cheques', id, 'sale', saleId);
    for (const { paymentId, replacedBy = [] } of events) {
      if (paymentId && !known.payment.has(paymentId)) broken('cheques', id, 'payment', paymentId);
      for (const other of replacedBy) if (!known.cheque.has(other)) broken('cheques', id, 'cheque', other);
    }
  }
  return findings;
};
