import type { Database } from '@renderer/data/database';
import type { BackupTable } from '@shared/backup/tables';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { type Installment, withOpenFlag } from '@shared/domain/installment';
import type { JournalEntry } from '@shared/domain/journal';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { type UseCaseContext, writeJournal } from '../use-case';

/** Steps the use cases of agreements share. Each runs inside the caller's transaction. */

export const AGREEMENT_TABLES: readonly BackupTable[] = [
  'customers',
  'summaries',
  'sales',
  'cheques',
  'installments',
  'payments',
  'contacts',
  'tabs',
  'tabClosings',
  'agreements',
  'journal',
  'settings',
];

export type StandingAgreementError = 'agreement-not-found' | 'already-undone' | 'agreement-broken';

/** An agreement that was neither undone nor broken. */
export const standingAgreement = async (
  db: Database,
  id: string,
): Promise<Result<Agreement, StandingAgreementError>> => {
  const agreement = await db.agreements.get(id);
  if (!agreement) return err('agreement-not-found');
  if (agreement.cancelledOn) return err('already-undone');
  return lifeOfAgreement(agreement).broken ? err('agreement-broken') : ok(agreement);
};

export const planOfAgreement = (db: Database, id: string): Promise<Installment[]> =>
  db.installments.where('originId').equals(id).toArray();

/** The installments an agreement holds now. */
export const coveredNow = async (db: Database, agreement: Agreement): Promise<Installment[]> => {
  const found = await db.installments.bulkGet(agreement.covered.map(({ installmentId }) => installmentId));
  return found.flatMap((installment) => (installment?.coveredBy === agreement.id ? installment : []));
};

export const uncovered = ({ coveredBy: _, ...installment }: Installment): Installment =>
  withOpenFlag(installment);

/** What a journal line of an agreement keeps: the event it tells of. */
const lineDetailSchema = z.object({ eventId: z.string() });
export const eventOf = (detail: unknown): string | undefined =>
  lineDetailSchema.safeParse(detail).data?.eventId;

/** Adds an event to an agreement. */
export const addEvent = async (
  db: Database,
  agreement: Agreement,
  event: AgreementEvent,
): Promise<Agreement> => {
  const after = { ...agreement, events: [...agreement.events, event] };
  await db.agreements.put(after);
  return after;
};

/** Writes the line of what happened last to an agreement. */
export const writeAgreementLine = async (
  context: UseCaseContext,
  agreement: Agreement,
  line: Pick<JournalEntry, 'kind' | 'cents' | 'undoes'>,
): Promise<void> => {
  const customer = await context.db.customers.get(agreement.customerId);
  await writeJournal(context, {
    ...line,
    customerId: agreement.customerId,
    refId: agreement.id,
    label: customer?.name,
    detail: { eventId: agreement.events.at(-1)?.id },
  });
};
