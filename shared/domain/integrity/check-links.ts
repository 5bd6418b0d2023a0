import { endedOn } from '../agreement/agreement-life';
import type { Finding, Target } from './finding';
import { type CustomerRecords, ownedTables } from './records';

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map((row) => row.id));

/** Every record points to something that is there, in the same customer's accounts. */
export const checkLinks = (records: CustomerRecords): Finding[] => {
  const { customerId } = records;
  const findings: Finding[] = [];
  const broken = (table: string, id: string, target: Target, targetId: string) =>
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
  };
  for (const { id, originKind, originId, coveredBy } of records.installments) {
    if (!known[originKind].has(originId)) broken('installments', id, originKind, originId);
    if (coveredBy && !known.agreement.has(coveredBy)) broken('installments', id, 'agreement', coveredBy);
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
  for (const { id, tabClosingId } of records.agreements) {
    if (tabClosingId && !known.tab.has(tabClosingId)) broken('agreements', id, 'tab', tabClosingId);
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

/** An agreement in force covers exactly the installments that say so. */
export const checkCovering = ({ customerId, installments, agreements }: CustomerRecords): Finding[] => {
  const coveredBy = new Map(installments.map((installment) => [installment.id, installment.coveredBy]));
  const inForce = agreements.filter((agreement) => !endedOn(agreement));
  const pairs = new Map(
    inForce.flatMap((agreement) => agreement.covered.map((c) => [c.installmentId, agreement.id] as const)),
  );
  const differing = new Set<string>();
  for (const [id, agreementId] of pairs) if (coveredBy.get(id) !== agreementId) differing.add(id);
  for (const [id, agreementId] of coveredBy)
    if (agreementId && pairs.get(id) !== agreementId) differing.add(id);
  return [...differing].map((id) => ({
    kind: 'covering',
    customerId,
    id,
    agreementId: pairs.get(id) ?? coveredBy.get(id) ?? '',
  }));
};
