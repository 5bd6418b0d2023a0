import { nextNumber, readTerms } from '@renderer/data/settings';
import type { Agreement, Authorisation } from '@shared/domain/agreement/agreement';
import { isRetired } from '@shared/domain/customer';
import { type Installment, isAwaiting, withOpenFlag } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { InstallmentChange } from '@shared/domain/summary';
import { withTab } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { agreementInstallments, agreementRecord } from '@shared/rules/negotiation/agreement-record';
import { type ProposalError, type ProposalTerms, propose } from '@shared/rules/negotiation/proposal';
import { writeInstallments } from '../accounts';
import { type DownPaymentMeans, takeDownPayment } from '../down-payment';
import { transact, type UseCaseContext, writeJournal } from '../use-case';
import { type AcceptanceError, acceptedVersion } from './accepted-version';
import { type AuthorisationError, authorise, writeAuthorisation } from './authorise';
import { type TabTaken, takeTab } from './take-tab';

export interface AgreementRequest extends ProposalTerms {
  readonly customerId: string;
  readonly installmentIds: readonly string[];
  /** Takes the open tab in too, with all that is on it now. */
  readonly tab?: boolean;
  /** The updated amount the two sides saw and agreed upon, in cents. */
  readonly updatedCents: Cents;
  readonly downPaymentMeans: DownPaymentMeans;
  /** The owner's reason, where the terms go beyond the policy. */
  readonly reason?: string;
  /** The version of a proposal that is accepted with it. */
  readonly proposal?: Agreement['proposal'];
  readonly notes?: string;
}

export type AgreementError =
  | ProposalError
  | AuthorisationError
  | AcceptanceError
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'installment-of-another-customer' }
  | { readonly reason: 'installment-already-covered' }
  /** Paid or cancelled meanwhile, perhaps in another window. */
  | { readonly reason: 'installment-not-open' }
  /** A cheque that has not cleared covers one of them: the customer has that back first, or it comes back. */
  | { readonly reason: 'awaiting-cheque' }
  /** The tab was closed or emptied meanwhile. */
  | { readonly reason: 'tab-empty' }
  /** The down payment was to be store credit that is not there. */
  | { readonly reason: 'credit-short' }
  /** Partly paid meanwhile, or the day turned. */
  | { readonly reason: 'amount-changed'; readonly updatedCents: Cents };

export interface MadeAgreement {
  readonly agreement: Agreement;
  readonly installments: readonly Installment[];
  readonly downPayment?: Payment;
}

const refusal = (found: readonly (Installment | undefined)[], customerId: string): AgreementError | null => {
  for (const installment of found) {
    if (!installment) return { reason: 'installment-not-open' };
    if (installment.customerId !== customerId) return { reason: 'installment-of-another-customer' };
    if (installment.coveredBy) return { reason: 'installment-already-covered' };
    if (installment.open !== 1) return { reason: 'installment-not-open' };
    if (isAwaiting(installment)) return { reason: 'awaiting-cheque' };
  }
  return null;
};

const covering = (covered: readonly Installment[], tab: TabTaken | null, id: string): InstallmentChange[] =>
  covered.map((installment) => ({
    ...(installment.id !== tab?.installment.id && { before: installment }),
    after: withOpenFlag({ ...installment, coveredBy: id }),
  }));

/**
 * Writes an agreement: the chosen installments, and the open tab where asked, are covered by it and close, its own are
 * created, the down payment is recorded. All or nothing.
 */
export const makeAgreement = (
  context: UseCaseContext,
  request: AgreementRequest,
): Promise<Result<MadeAgreement, AgreementError>> => {
  const { clock } = context;
  return transact(
    context,
    [
      'customers',
      'summaries',
      'cheques',
      'installments',
      'payments',
      'tabs',
      'tabClosings',
      'agreements',
      'proposals',
      'journal',
      'settings',
    ],
    async (context): Promise<Result<MadeAgreement, AgreementError>> => {
      const { db } = context;
      const customer = await db.customers.get(request.customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const found = await db.installments.bulkGet([...new Set(request.installmentIds)]);
      const refused = refusal(found, customer.id);
      if (refused) return err(refused);
      const accepted = await acceptedVersion(context, request);
      if (!accepted.ok) return accepted;
      const tab = request.tab ? await takeTab(context, customer.id) : null;
      if (request.tab && !tab) return err({ reason: 'tab-empty' });
      const covered = [...found.flatMap((one) => one ?? []), ...(tab ? [tab.installment] : [])];
      const made = propose({ ...request, covered, day: clock.today(), terms: await readTerms(db) });
      if (!made.ok) return made;
      const { updated } = made.value;
      if (updated.totalCents !== request.updatedCents)
        return err({ reason: 'amount-changed', updatedCents: updated.totalCents });
      const asked = { reason: request.reason, accepted: accepted.value };
      const authorised = await authorise(context, customer.id, made.value, asked);
      if (!authorised.ok) return authorised;
      const authorisation: Authorisation | undefined = authorised.value.authorisation;

      const agreement = agreementRecord(made.value, request, covered, {
        id: clock.newId(),
        number: await nextNumber(db, 'agreement'),
        customerId: customer.id,
        createdAt: clock.now(),
        breakRule: authorised.value.breakRule,
        ...(authorisation && { authorisation }),
        ...(request.proposal && { proposal: request.proposal }),
        ...(tab && { tabClosingId: tab.closing.id }),
        ...(request.notes && { notes: request.notes }),
      });
      const installments = agreementInstallments(agreement, made.value, () => clock.newId());
      await db.agreements.add(agreement);
      const taken = await takeDownPayment(context, agreement, request.downPaymentMeans);
      if (!taken.ok) return err({ reason: taken.error });
      const { payment, touch } = taken.value;
      await writeInstallments(
        db,
        customer.id,
        [...covering(covered, tab, agreement.id), ...installments.map((after) => ({ after }))],
        (summary) => (tab ? withTab(touch(summary), []) : touch(summary)),
      );
      await writeJournal(context, {
        kind: 'agreement',
        customerId: customer.id,
        refId: agreement.id,
        cents: agreement.totalCents,
        label: customer.name,
      });
      if (authorisation) await writeAuthorisation(context, customer, agreement, authorisation);
      return ok({ agreement, installments, downPayment: payment });
    },
  );
};
