import { nextNumber } from '@renderer/data/settings';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { transfersOf } from '@shared/domain/agreement/breaking';
import { type Installment, outstandingCents, withOpenFlag } from '@shared/domain/installment';
import { type Payment, standingPayments } from '@shared/domain/payment';
import { withStoreCredit } from '@shared/domain/summary';
import { sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { replayInstallments, writeInstallments } from '../accounts';
import { reversalOf } from '../reverse-payment';
import { needsOwner, transact, type UseCaseContext } from '../use-case';
import { AGREEMENT_TABLES, addEvent, eventOf, planOfAgreement, writeAgreementLine } from './agreement-step';

export type UndoAgreementStepError =
  | 'agreement-not-found'
  | 'already-undone'
  | 'nothing-to-undo'
  /** Something happened after it, which is taken back first. */
  | 'later-step'
  /** The installments that came back were paid, covered or changed since; that is taken back first. */
  | 'originals-changed'
  /** Store credit that breaking gave was used since. */
  | 'credit-used';

const reverseTransfers = async (
  { db, clock }: UseCaseContext,
  transfers: readonly Payment[],
): Promise<void> => {
  const entry = { day: clock.today(), createdAt: clock.now() };
  const first = await nextNumber(db, 'payment', transfers.length);
  const reversals = transfers.map((transfer, index) =>
    reversalOf(transfer, { ...entry, id: clock.newId(), number: first + index }),
  );
  await db.payments.bulkAdd(reversals);
};

/**
 * True when an installment, without what breaking carried over, is just what the agreement took in. `later` are the
 * entries written since: late charges alone may have been paid too, which leaves what is outstanding as it was.
 */
const isAsCovered = (agreement: Agreement, installment: Installment, later: readonly Payment[]): boolean => {
  const covered = agreement.covered.find(({ installmentId }) => installmentId === installment.id);
  return (
    covered?.principalCents === outstandingCents(installment) &&
    installment.coveredBy === undefined &&
    installment.cancelledOn === undefined &&
    installment.awaiting === undefined &&
    !later.some(({ installmentIds }) => installmentIds.includes(installment.id))
  );
};

/** Puts a broken agreement back in force, in the caller's transaction. */
const unbreak = async (
  context: UseCaseContext,
  agreement: Agreement,
): Promise<Result<void, UndoAgreementStepError>> => {
  const { db } = context;
  const payments = await db.payments.where('customerId').equals(agreement.customerId).toArray();
  const transfers = transfersOf(agreement.id, payments);
  const creditCents = sumCents(transfers.map((transfer) => transfer.creditCents ?? 0));
  const summary = await db.summaries.get(agreement.customerId);
  if ((summary?.creditCents ?? 0) < creditCents) return err('credit-used');
  await reverseTransfers(context, transfers);
  const originals = await replayInstallments(
    db,
    agreement.covered.map(({ installmentId }) => installmentId),
  );
  // While it stood nothing could touch them: what did was written after the breaking.
  const later = standingPayments(payments).filter(
    (payment) => payment.createdAt > agreement.createdAt && !transfers.includes(payment),
  );
  if (!originals.every(({ after }) => after && isAsCovered(agreement, after, later)))
    return err('originals-changed');
  const plan = await planOfAgreement(db, agreement.id);
  await writeInstallments(
    db,
    agreement.customerId,
    [
      ...originals.map(({ before, after }) => ({
        before,
        after: after && withOpenFlag({ ...after, coveredBy: agreement.id }),
      })),
      ...plan.map((before) => ({ before, after: withOpenFlag({ ...before, cancelledOn: undefined }) })),
    ],
    (kept) => withStoreCredit(kept, -creditCents),
  );
  return ok(undefined);
};

/**
 * Takes back the last thing that happened to an agreement: its signing, a notice, a decision, its breaking. `seq` is the
 * journal line it is to be the one of.
 */
export const undoAgreementStep = (
  context: UseCaseContext,
  agreementId: string,
  seq?: number,
): Promise<Result<Agreement, UndoAgreementStepError>> => {
  const { clock } = context;
  return transact(
    context,
    AGREEMENT_TABLES,
    async (context): Promise<Result<Agreement, UndoAgreementStepError>> => {
      const { db } = context;
      const agreement = await db.agreements.get(agreementId);
      if (!agreement) return err('agreement-not-found');
      if (agreement.cancelledOn) return err('already-undone');
      const { last } = lifeOfAgreement(agreement);
      if (!last) return err('nothing-to-undo');
      const lines = await db.journal.where('refId').equals(agreementId).toArray();
      const line = lines.find(({ detail }) => eventOf(detail) === last.id);
      if (seq !== undefined && line?.seq !== seq) return err('later-step');
      if (last.kind === 'broken') {
        needsOwner(context, 'reverse');
        const undone = await unbreak(context, agreement);
        if (!undone.ok) return undone;
      }
      const after = await addEvent(db, agreement, {
        kind: 'taken-back',
        id: clock.newId(),
        day: clock.today(),
        at: clock.now(),
        eventId: last.id,
      });
      await writeAgreementLine(context, after, { kind: 'agreement-step-undone', undoes: line?.seq });
      return ok(after);
    },
  );
};
