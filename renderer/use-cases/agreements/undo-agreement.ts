import { endedOn } from '@shared/domain/agreement/agreement-life';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from '../accounts';
import { reopenStep } from '../reopen-tab';
import { type TakeBackError, takeBackOrigin } from '../take-back-origin';
import { needsOwner, transact, type UseCaseContext, writeJournal } from '../use-case';
import { AGREEMENT_TABLES, coveredNow, uncovered } from './agreement-step';

export type UndoAgreementError =
  | 'agreement-not-found'
  | 'already-undone'
  /**
   * `covered-by-agreement`: what was left of it entered a later agreement, which is undone first. `agreement-broken`: it
   * was broken, or that later one was, which is taken back first.
   */
  | TakeBackError;

/**
 * Takes an agreement back as if it had never been made: the installments it covered are as they were before it, the
 * tab it closed is open again, its own installments no longer count, its down payment is reversed. Refused while a
 * payment of its installments stands.
 */
export const undoAgreement = (
  context: UseCaseContext,
  agreementId: string,
): Promise<Result<void, UndoAgreementError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  return transact(context, AGREEMENT_TABLES, async (context): Promise<Result<void, UndoAgreementError>> => {
    const { db } = context;
    const agreement = await db.agreements.get(agreementId);
    if (!agreement) return err('agreement-not-found');
    if (agreement.cancelledOn) return err('already-undone');
    if (endedOn(agreement)) return err('agreement-broken');
    const takenBack = await takeBackOrigin(context, agreement);
    if (!takenBack.ok) return takenBack;
    const { changes, touch } = takenBack.value;
    const covered = await coveredNow(db, agreement);

    await db.agreements.put({ ...agreement, cancelledOn: clock.today() });
    await writeInstallments(
      db,
      agreement.customerId,
      [...changes, ...covered.map((before) => ({ before, after: uncovered(before) }))],
      touch,
    );
    const closing = agreement.tabClosingId ? await db.tabClosings.get(agreement.tabClosingId) : undefined;
    if (closing && !closing.cancelledOn) {
      const reopened = await reopenStep(context, closing);
      if (!reopened.ok) return reopened;
    }
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
  });
};
