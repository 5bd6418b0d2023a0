import type { Cents } from '../../money/cents';
import type { Finding } from './finding';
import { type Mended, summaryOf } from './mend';
import { mendedChanges, type RowChange } from './mended-changes';
import type { CustomerRecords } from './records';

const RELATIONS = ['coveredBy', 'awaiting'];

/** An amount of a row that may hold anything. */
const centsOf = (fields: RowChange['after'] | undefined, name: string): Cents => {
  const cents = fields?.[name];
  return typeof cents === 'number' && Number.isSafeInteger(cents) ? cents : 0;
};

const ofInstallment = (records: CustomerRecords, mended: Mended, { id, before, after }: RowChange) => {
  const { customerId } = records;
  const differing = Object.keys(before ?? {});
  const findings: Finding[] = [];
  // Whether it is open follows from what covers it.
  const state = differing.filter(
    (name) => !RELATIONS.includes(name) && !(name === 'open' && differing.includes('coveredBy')),
  );
  if (state.length > 0) {
    const kept = records.installments.find((one) => one.id === id);
    const expected = mended.installments.find((one) => one.id === id);
    findings.push({
      kind: 'installment-state',
      customerId,
      id,
      fields: state,
      keptCents: centsOf({ ...kept }, 'paidCents'),
      expectedCents: expected?.paidCents ?? 0,
    });
  }
  if (differing.includes('coveredBy'))
    findings.push({
      kind: 'covering',
      customerId,
      id,
      agreementId: String(after.coveredBy ?? before?.coveredBy ?? ''),
    });
  if (differing.includes('awaiting')) findings.push({ kind: 'awaiting', customerId, id });
  return findings;
};

const ofSummary = (records: CustomerRecords, mended: Mended, { before }: RowChange): Finding => {
  const { customerId, summary } = records;
  return before === null
    ? { kind: 'summary-missing', customerId }
    : {
        kind: 'summary',
        customerId,
        fields: Object.keys(before),
        keptCents: centsOf({ ...summary }, 'openCents'),
        expectedCents: mended.summaries[0]?.openCents ?? 0,
      };
};

const findingsOf = (records: CustomerRecords, mended: Mended, change: RowChange): Finding[] => {
  const { customerId } = records;
  const { table, id } = change;
  switch (table) {
    case 'installments':
      return ofInstallment(records, mended, change);
    case 'cheques':
      return [{ kind: 'cheque-state', customerId, id }];
    case 'tabs':
      return [{ kind: 'tab-open', customerId, id }];
    case 'customers':
      return [{ kind: 'tokens', customerId }];
    case 'summaries':
      return [ofSummary(records, mended, change)];
  }
};

/**
 * The installments and the summary, each kept apart from the other, agree on what is open, and the payments tell
 * another sum: then it is not these two that are wrong, and a record they came from is gone.
 */
const unexplained = (records: CustomerRecords, mended: Mended): Finding[] => {
  const { customerId, summary, installments } = records;
  const expected = mended.summaries[0];
  if (!summary || !expected || summary.openCents === expected.openCents) return [];
  const kept = summaryOf(records, { ...mended, installments });
  if (kept.openCents !== summary.openCents) return [];
  return [
    {
      kind: 'unexplained',
      customerId,
      keptCents: summary.openCents,
      expectedCents: expected.openCents,
    },
  ];
};

/** What is kept beside the records and follows from them: states, summary, what covers and what is waited for. */
export const checkFollowing = (records: CustomerRecords, mended: Mended): Finding[] => {
  const changes = mendedChanges(records, mended);
  if (changes.length === 0) return [];
  return [
    ...changes.flatMap((change) => findingsOf(records, mended, change)),
    ...(changes.some(({ table }) => table === 'installments') ? unexplained(records, mended) : []),
  ];
};
