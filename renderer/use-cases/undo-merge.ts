import type { Agreement } from '@shared/domain/agreement/agreement';
import { ownedTables } from '@shared/domain/integrity/records';
import type { Payment } from '@shared/domain/payment';
import { err, ok, type Result } from '@shared/result';
import { recomputeSummary } from './accounts';
import { holderOfDocument, sameRecord } from './customer-records';
import { giveRows, type MergeDetail, mergeDetailSchema } from './merge-customers';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export type UndoMergeError =
  | 'nothing-to-undo'
  /** The kept record was edited or merged since; going back would lose that. */
  | 'changed-since'
  /** Something that was moved is gone, as when its import was undone. */
  | 'records-missing'
  /** A payment since the merge, standing or taken back, names installments of both. */
  | 'payment-of-both'
  /** An agreement since the merge, standing or undone, names installments of the duplicate. */
  | 'agreement-since'
  /** A cheque taken since the merge, wherever it is now, covers installments of the duplicate. */
  | 'cheque-since'
  /** A closing since the merge, standing, took purchases of the duplicate's tab. */
  | 'tab-closed-since'
  /** Store credit of one was used by the other since. */
  | 'credit-used'
  | 'document-taken';

interface Since {
  /** Payments written after the merge that belong to the duplicate's sales and installments alone. */
  readonly goAlong: readonly Payment[];
  readonly mixed: readonly Payment[];
  readonly agreements: readonly Agreement[];
  readonly isTabClosed: boolean;
  readonly hasCheque: boolean;
}

const sinceMerge = async ({ db }: UseCaseContext, { moved, keptAfter }: MergeDetail): Promise<Since> => {
  const known = new Set(moved.payments);
  const installments = new Set(moved.installments);
  const origins = new Set([...moved.sales, ...moved.agreements]);
  const payments = await db.payments.where('customerId').equals(keptAfter.id).toArray();
  const fresh = payments.filter(({ id }) => !known.has(id));
  const touching = fresh.filter((payment) => payment.installmentIds.some((id) => installments.has(id)));
  const isWhole = (payment: Payment) => payment.installmentIds.every((id) => installments.has(id));
  const agreements = await db.agreements.where('customerId').equals(keptAfter.id).toArray();
  const chequeIds = new Set(moved.cheques);
  const cheques = await db.cheques.where('customerId').equals(keptAfter.id).toArray();
  const closings = new Set(moved.tabClosings);
  const tabs = await db.tabs.bulkGet(moved.tabs);
  return {
    goAlong: [
      ...touching.filter(isWhole),
      ...fresh.filter(
        ({ originId, reversesId, chequeId }) =>
          origins.has(originId ?? '') || known.has(reversesId ?? '') || chequeIds.has(chequeId ?? ''),
      ),
    ],
    mixed: touching.filter((payment) => !isWhole(payment)),
    agreements: agreements.filter(
      (agreement) =>
        !origins.has(agreement.id) &&
        agreement.covered.some(({ installmentId }) => installments.has(installmentId)),
    ),
    hasCheque: cheques.some(
      ({ id, installmentIds, saleId }) =>
        !chequeIds.has(id) &&
        (origins.has(saleId ?? '') || installmentIds.some((covered) => installments.has(covered))),
    ),
    isTabClosed: tabs.some((entry) => entry?.closingId !== undefined && !closings.has(entry.closingId)),
  };
};

/**
 * Takes a merge back: both records as they were, and each row with its own customer again. A payment made since
 * for the duplicate's installments alone goes with them.
 */
export const undoMerge = (context: UseCaseContext, seq: number): Promise<Result<void, UndoMergeError>> => {
  return transact(
    context,
    [...ownedTables, 'customers', 'summaries', 'journal'],
    async (context): Promise<Result<void, UndoMergeError>> => {
      const { db } = context;
      const entry = await db.journal.get(seq);
      const parsed = mergeDetailSchema.safeParse(entry?.detail);
      if (entry?.kind !== 'customers-merged' || !parsed.success) return err('nothing-to-undo');
      const { keptBefore, keptAfter, duplicateBefore, moved } = parsed.data;
      const [kept, duplicate] = await db.customers.bulkGet([keptAfter.id, duplicateBefore.id]);
      if (duplicate?.mergedIntoId !== keptAfter.id) return err('nothing-to-undo');
      if (!sameRecord(kept, keptAfter)) return err('changed-since');
      const holder = await holderOfDocument(db, duplicateBefore.document, keptAfter.id);
      if (holder) return err('document-taken');

      const since = await sinceMerge(context, parsed.data);
      if (since.agreements.length > 0) return err('agreement-since');
      if (since.hasCheque) return err('cheque-since');
      if (since.isTabClosed) return err('tab-closed-since');
      if (since.mixed.length > 0) return err('payment-of-both');
      for (const table of ownedTables) {
        const found = await giveRows(context, table, moved[table], duplicateBefore.id);
        if (found < moved[table].length) return err('records-missing');
      }
      await db.payments.bulkPut(
        since.goAlong.map((payment) => ({ ...payment, customerId: duplicateBefore.id })),
      );
      await db.customers.bulkPut([keptBefore, duplicateBefore]);
      for (const { id } of [keptBefore, duplicateBefore]) {
        const { creditCents = 0 } = await recomputeSummary(db, id);
        if (creditCents < 0) return err('credit-used');
      }
      await writeJournal(context, {
        kind: 'merge-undone',
        customerId: keptBefore.id,
        refId: duplicateBefore.id,
        label: `${keptBefore.name} · ${duplicateBefore.name}`,
        undoes: seq,
      });
      return ok(undefined);
    },
  );
};
