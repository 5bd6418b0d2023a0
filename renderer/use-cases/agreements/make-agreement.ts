import { nextNumber, readTerms } from '@renderer/data/settings';
import type { Agreement, CoveredInstallment } from '@shared/domain/agreement';
import { type Installment, isAwaiting, untouched, withOpenFlag } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import {
  type Proposal,
  type ProposalError,
  type ProposalTerms,
  propose,
} from '@shared/rules/negotiation/proposal';
import { writeInstallments } from './accounts';
import { type DownPaymentMeans, takeDownPayment } from './down-payment';
import { transact, type UseCaseContext, writeJournal } from './use-case';

export interface AgreementRequest extends ProposalTerms {
  readonly customerId: string;
  readonly installmentIds: readonly string[];
  /** The updated amount the two sides saw and agreed upon, in cents. */
  readonly updatedCents: Cents;
  readonly downPaymentMeans: DownPaymentMeans;
  readonly notes?: string;
}

export type AgreementError =
  | ProposalError
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'installment-of-another-customer' }
  | { readonly reason: 'installment-already-covered' }
  /** Paid or cancelled meanwhile, perhaps in another window. */
  | { readonly reason: 'installment-not-open' }
  /** A cheque that has not cleared covers one of them: the customer has that back first, or it comes back. */
  | { readonly reason: 'awaiting-cheque' }
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

const coveredOf = (covered: readonly Installment[], proposal: Proposal): CoveredInstallment[] =>
  proposal.updated.lines.flatMap((line) => {
    const installment = covered.find(({ id }) => id === line.installmentId);
    if (!installment) return [];
    const { description, number, count, dueDay } = installment;
    const { installmentId, principalCents, feeCents, interestCents } = line;
    return { installmentId, description, number, count, dueDay, principalCents, feeCents, interestCents };
  });

const planOf = (agreement: Agreement, proposal: Proposal, newId: () => string): Installment[] =>
  proposal.plan.map((scheduled) => ({
    ...untouched,
    ...scheduled,
    id: newId(),
    customerId: agreement.customerId,
    originKind: 'agreement',
    originId: agreement.id,
    description: `Acordo nº ${agreement.number}`,
    open: 1,
  }));

/**
 * Writes an agreement: the chosen installments are covered by it and close, its own are created, the down payment
 * is recorded. All or nothing.
 */
export const makeAgreement = (
  context: UseCaseContext,
  request: AgreementRequest,
): Promise<Result<MadeAgreement, AgreementError>> => {
  const { db, clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'cheques', 'installments', 'payments', 'agreements', 'journal', 'settings'],
    async (): Promise<Result<MadeAgreement, AgreementError>> => {
      const customer = await db.customers.get(request.customerId);
      if (!customer || customer.mergedIntoId) return err({ reason: 'customer-not-found' });
      const found = await db.installments.bulkGet([...new Set(request.installmentIds)]);
      const refused = refusal(found, customer.id);
      if (refused) return err(refused);
      const covered = found.flatMap((installment) => installment ?? []);
      const day = clock.today();
      const made = propose({ ...request, covered, day, terms: await readTerms(db) });
      if (!made.ok) return made;
      const { updated, plan, totalCents } = made.value;
      if (updated.totalCents !== request.updatedCents)
        return err({ reason: 'amount-changed', updatedCents: updated.totalCents });

      const agreement: Agreement = {
        id: clock.newId(),
        number: await nextNumber(db, 'agreement'),
        customerId: customer.id,
        day,
        createdAt: clock.now(),
        covered: coveredOf(covered, made.value),
        updatedCents: updated.totalCents,
        discountCents: request.discountCents,
        totalCents,
        downPaymentCents: request.downPaymentCents,
        installmentCount: plan.length,
        firstDueDay: plan.length > 0 ? request.firstDueDay : day,
        interval: request.interval,
        ...(request.notes ? { notes: request.notes } : {}),
      };
      const installments = planOf(agreement, made.value, () => clock.newId());
      await db.agreements.add(agreement);
      const taken = await takeDownPayment(context, agreement, request.downPaymentMeans);
      if (!taken.ok) return err({ reason: taken.error });
      const { payment, touch } = taken.value;
      await writeInstallments(
        db,
        customer.id,
        [
          ...covered.map((before) => ({
            before,
            after: withOpenFlag({ ...before, coveredBy: agreement.id }),
          })),
          ...installments.map((after) => ({ after })),
        ],
        touch,
      );
      await writeJournal(context, {
        kind: 'agreement',
        customerId: customer.id,
        refId: agreement.id,
        cents: agreement.totalCents,
        label: customer.name,
      });
      return ok({ agreement, installments, downPayment: payment });
    },
  );
};
