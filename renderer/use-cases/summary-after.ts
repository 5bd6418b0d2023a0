import type { Database } from '@renderer/data/database';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { type Installment, isDue } from '@shared/domain/installment';
import { isSettled, settledDaysLate, settledHistory, withSettled } from '@shared/domain/settled-history';
import {
  type InstallmentChange,
  type Summary,
  withAgreementDue,
  withOldest,
  withOpenChanges,
} from '@shared/domain/summary';
import { withChequesAfter } from './cheques-after';

/** Rows as they are after changes of which none is written yet. */
const afterChanges = (kept: readonly Installment[], changes: readonly InstallmentChange[]): Installment[] => {
  const changed = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  return [...kept.filter(({ id }) => !changed.has(id)), ...changes.flatMap(({ after }) => after ?? [])];
};

/** What is open on the oldest day after the changes; null where they leave the oldest as it was. */
const openOnOldestDay = async (
  db: Database,
  kept: Summary,
  { customerId, oldestDueDay, dueCounts: [count] }: Summary,
  changes: readonly InstallmentChange[],
): Promise<Installment[] | null> => {
  if (oldestDueDay === undefined) return [];
  const isThen = (installment: Installment | undefined) => installment?.dueDay === oldestDueDay;
  const touched = changes.filter(({ before, after }) => isThen(before) || isThen(after));
  if (touched.length === 0 && kept.oldestDueDay === oldestDueDay) return null;
  const known = touched.flatMap(({ after }) => (after && isThen(after) && isDue(after) ? after : []));
  if (known.length === count) return known;
  const stored = await db.installments
    .where('[customerId+open+dueDay]')
    .equals([customerId, 1, oldestDueDay])
    .toArray();
  return afterChanges(stored, changes).filter(isDue);
};

const isSettledAlike = ({ before, after }: InstallmentChange): boolean =>
  before?.settledDay === after?.settledDay &&
  (!before || !after || settledDaysLate(before) === settledDaysLate(after));

/** One more is added to what is known; one less means reading again which ones were the last before it. */
const withSettledChanges = async (
  db: Database,
  summary: Summary,
  changes: readonly InstallmentChange[],
): Promise<Summary> => {
  const differing = changes.filter((change) => !isSettledAlike(change));
  if (!differing.some(({ before }) => before && isSettled(before)))
    return differing.flatMap(({ after }) => after ?? []).reduce(withSettled, summary);
  const closed = await db.installments
    .where('[customerId+open+dueDay]')
    .between([summary.customerId, 0, ''], [summary.customerId, 0, '\uffff'])
    .toArray();
  return { ...summary, ...settledHistory(afterChanges(closed, changes)) };
};

const isOfAgreement = ({ before, after }: InstallmentChange): boolean =>
  (after ?? before)?.originKind === 'agreement';

/** The open part, its oldest installment and the agreements' oldest day. */
const withOpenAfter = async (
  db: Database,
  summary: Summary,
  changes: readonly InstallmentChange[],
): Promise<Summary> => {
  if (changes.length === 0) return summary;
  const opened = withOpenChanges(summary, changes);
  const oldest = await openOnOldestDay(db, summary, opened, changes);
  const counted = oldest === null ? opened : withOldest(opened, oldest);
  if (!changes.some(isOfAgreement)) return counted;
  const open = afterChanges(await openInstallmentsOf(db, summary.customerId), changes);
  return withAgreementDue(
    counted,
    open.filter((installment) => installment.open === 1),
  );
};

/**
 * A customer's summary after installments changed, none of which is written yet: in Chromium a read after a write of
 * the same transaction costs as much as both. The cost follows what changed, neither the customer's history nor how
 * much is open; only taking a settlement back reads what was settled before it, and whoever had a cheque that failed
 * has their cheques read.
 */
export const summaryAfter = async (
  db: Database,
  summary: Summary,
  changes: readonly InstallmentChange[],
): Promise<Summary> => {
  const opened = await withOpenAfter(db, summary, changes);
  return withSettledChanges(db, await withChequesAfter(db, opened, changes), changes);
};
