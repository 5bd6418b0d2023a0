import { type Installment, withOpenFlag } from '@shared/domain/installment';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from './accounts';
import { type TakeBackError, takeBackOrigin } from './take-back-origin';
import { transact, type UseCaseContext, writeJournal } from './use-case';

/** `covered-by-agreement`: what was left of it entered a later agreement, which is undone first. */
export type UndoAgreementError = 'agreement-not-found' | 'already-undone' | TakeBackError;

const uncovered = ({ coveredBy, ...installment }: Installment): Installment => withOpenFlag(installment);

/**
 * Takes an agreement back: the installments it covered are as they were before it, its own no longer count, its
 * down payment is reversed. Refused while a payment of its installments stands.
 */
export const undoAgreement = (
  context: UseCaseContext,
  agreementId: string,
): Promise<Result<void, UndoAgreementError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'cheques', 'installments', 'payments', 'agreements', 'journal', 'settings'],
    async (): Promise<Result<void, UndoAgreementError>> => {
      const agreement = await db.agreements.get(agreementId);
      if (!agreement) return err('agreement-not-found');
      if (agreement.cancelledOn) return err('already-undone');
      const takenBack = await takeBackOrigin(context, agreement);
      if (!takenBack.ok) return takenBack;
      const { changes, touch } = takenBack.value;
      const covered = (
        await db.installments.bulkGet(agreement.covered.map(({ installmentId }) => installmentId))
      ).filter((installment) => installment?.coveredBy === agreementId);

      await db.agreements.put({ ...agreement, cancelledOn: clock.today() });
      await writeInstallments(
        db,
        agreement.customerId,
        [...changes, ...covered.flatMap((before) => (before ? [{ before, after: uncovered(before) }] : []))],
        touch,
      );
      const customer = await db.customers.get(agreement.customerId);
      const original = await db.journal.where('refId').equals(agreementId).first();
      await writeJournal(context, {
        kind: 'agreement-undone',
        customerId: agreement.customerId,
        refId: agreementId,
        cents: -agreement.totalCents,
        label: customer?.name,
        undoes: original?.seq,
      });
      return ok(undefined);
    },
  );
};
