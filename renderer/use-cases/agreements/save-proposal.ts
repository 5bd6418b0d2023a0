import { openTabOf } from '@renderer/data/queries/tab';
import { nextNumber, readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import {
  type ProposalVersion,
  type ProposedBy,
  type ProposedHow,
  proposalStatus,
  type SavedProposal,
} from '@shared/domain/agreement/saved-proposal';
import { isRetired } from '@shared/domain/customer';
import { type Installment, isDue } from '@shared/domain/installment';
import { tabInstallment } from '@shared/domain/tab-installment';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { agreedTerms } from '@shared/rules/negotiation/agreement-record';
import { type ProposalError, type ProposalTerms, propose } from '@shared/rules/negotiation/proposal';
import { transact, type UseCaseContext, writeJournal } from '../use-case';
import { type AuthorisationError, authorise, writeAuthorisation } from './authorise';

export interface ProposalRequest extends ProposalTerms {
  readonly customerId: string;
  /** The proposal this is a counter-offer to; absent for a new one. */
  readonly proposalId?: string;
  readonly installmentIds: readonly string[];
  readonly tab?: boolean;
  /** The updated amount that was seen, in cents. */
  readonly updatedCents: Cents;
  readonly by: ProposedBy;
  readonly how: ProposedHow;
  readonly validUntil: CivilDay;
  readonly monthlyCents?: Cents;
  readonly reason?: string;
  readonly notes?: string;
}

export type SaveProposalError =
  | ProposalError
  | AuthorisationError
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'proposal-not-found' }
  /** Already accepted: the agreement is what holds. */
  | { readonly reason: 'proposal-accepted' }
  /** Paid, covered or waiting for a cheque meanwhile. */
  | { readonly reason: 'installment-not-open' }
  | { readonly reason: 'valid-until-passed' }
  | { readonly reason: 'amount-changed'; readonly updatedCents: Cents };

export interface SavedVersion {
  readonly proposal: SavedProposal;
  readonly version: ProposalVersion;
  /** The journal line that `undoProposal` takes back. */
  readonly seq: number;
}

/** Stands for the open tab among what a proposal covers. */
const TAB_ID = 'tab';

const coveredBy = async (
  { db, clock }: UseCaseContext,
  { customerId, installmentIds, tab }: ProposalRequest,
): Promise<Installment[] | null> => {
  const found = await db.installments.bulkGet([...new Set(installmentIds)]);
  const isFit = (one: Installment | undefined) => one?.customerId === customerId && isDue(one);
  if (!found.every(isFit)) return null;
  const entries = tab ? await openTabOf(db, customerId) : [];
  const asTab = tabInstallment(entries, { id: TAB_ID, closingId: TAB_ID, day: clock.today() });
  if (tab && !asTab) return null;
  return [...found.flatMap((one) => one ?? []), ...(asTab ? [asTab] : [])];
};

/**
 * Keeps what was proposed, with its days and until when it holds: a new proposal, or a version more of one. Terms of the
 * customer's own are kept as they were said; the shop's go through its policy.
 */
export const saveProposal = (
  context: UseCaseContext,
  request: ProposalRequest,
): Promise<Result<SavedVersion, SaveProposalError>> => {
  const { clock } = context;
  return transact(
    context,
    ['customers', 'summaries', 'installments', 'tabs', 'agreements', 'proposals', 'journal', 'settings'],
    async (context): Promise<Result<SavedVersion, SaveProposalError>> => {
      const { db } = context;
      const customer = await db.customers.get(request.customerId);
      if (!customer || isRetired(customer)) return err({ reason: 'customer-not-found' });
      const before = request.proposalId ? await db.proposals.get(request.proposalId) : undefined;
      if (request.proposalId && before?.customerId !== customer.id)
        return err({ reason: 'proposal-not-found' });
      const day = clock.today();
      const agreements = await db.agreements.where('customerId').equals(customer.id).toArray();
      if (before && proposalStatus(before, agreements, day) === 'accepted')
        return err({ reason: 'proposal-accepted' });
      if (request.validUntil < day) return err({ reason: 'valid-until-passed' });
      const covered = await coveredBy(context, request);
      if (!covered) return err({ reason: 'installment-not-open' });
      const made = propose({ ...request, covered, day, terms: await readTerms(db) });
      if (!made.ok) return made;
      const { updated, plan } = made.value;
      if (updated.totalCents !== request.updatedCents)
        return err({ reason: 'amount-changed', updatedCents: updated.totalCents });
      const authorised =
        request.by === 'customer' ? null : await authorise(context, customer.id, made.value, request);
      if (authorised?.ok === false) return authorised;
      const authorisation = authorised?.value.authorisation;

      const version: ProposalVersion = {
        ...agreedTerms(made.value, request),
        version: (before?.versions.length ?? 0) + 1,
        day,
        at: clock.now(),
        by: request.by,
        how: request.how,
        installmentIds: [...request.installmentIds],
        tab: request.tab ?? false,
        plan: plan.map(({ dueDay, principalCents }) => ({ dueDay, cents: principalCents })),
        validUntil: request.validUntil,
        ...(request.monthlyCents && { monthlyCents: request.monthlyCents }),
        ...(authorisation && { authorisation }),
        ...(request.notes && { notes: request.notes }),
      };
      const proposal: SavedProposal = before
        ? { ...before, versions: [...before.versions, version], closed: undefined }
        : {
            id: clock.newId(),
            number: await nextNumber(db, 'proposal'),
            customerId: customer.id,
            createdAt: clock.now(),
            versions: [version],
          };
      await db.proposals.put(proposal);
      const seq = await writeJournal(context, {
        kind: 'proposal',
        customerId: customer.id,
        refId: proposal.id,
        cents: version.totalCents,
        label: customer.name,
        detail: { before },
      });
      if (authorisation) await writeAuthorisation(context, customer, proposal, authorisation);
      return ok({ proposal, version, seq });
    },
  );
};
