import type { ProposalVersion, SavedProposal } from '@shared/domain/agreement/saved-proposal';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { planCet } from '@shared/domain/plan-cet';
import type { Shop } from '@shared/domain/shop';
import type { TabEntry } from '@shared/domain/tab';
import { tabInstallment } from '@shared/domain/tab-installment';
import type { Terms } from '@shared/domain/terms';
import { yearlyRate } from '@shared/finance/rate';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import type { AgreementOrigin } from '../definitions/agreement-data';
import type { PaperDocument } from '../paper-document';
import { customerParty, shopParty } from './party';
import { lateTerms } from './terms';

export interface ProposalRecords {
  readonly proposal: SavedProposal;
  /** Which of its versions. */
  readonly version: ProposalVersion;
  readonly customer: Customer;
  /** At least those the version is about. */
  readonly installments: readonly Installment[];
  /** The customer's tab entries: those still open are what goes in where the version takes the tab. */
  readonly tabs: readonly TabEntry[];
  readonly shop: Shop;
  readonly terms: Terms;
}

/** The open tab as the installment it would become, where the version takes it in. */
const tabOf = ({ version, tabs }: ProposalRecords): Installment[] => {
  if (!version.tab) return [];
  const open = tabs
    .filter(({ openOf, cancelledOn }) => openOf !== undefined && cancelledOn === undefined)
    .sort((a, b) => a.day.localeCompare(b.day));
  const installment = tabInstallment(open, { id: 'tab', closingId: 'tab', day: version.day });
  return installment ? [installment] : [];
};

/** What the version is about, item by item; nothing where it is no longer what it was on its day. */
const coveredOf = (records: ProposalRecords): AgreementOrigin[] => {
  const { version, installments, terms } = records;
  const chosen = [
    ...version.installmentIds.flatMap((id) => installments.find((one) => one.id === id) ?? []),
    ...tabOf(records),
  ];
  const { lines, totalCents } = updatedAmount(chosen, version.day, terms);
  if (totalCents !== version.updatedCents) return [];
  return lines.map(({ installmentId, dueDay, principalCents, feeCents, interestCents }) => {
    const { description = '', number, count } = chosen.find(({ id }) => id === installmentId) ?? {};
    return { description, number, count, dueDay, principalCents, feeCents, interestCents };
  });
};

/** A version of a proposal on paper. */
export const proposalPaper = (records: ProposalRecords): PaperDocument & { kind: 'proposal' } => {
  const { proposal, version, customer, shop, terms } = records;
  const { interestCents = 0, monthlyBp = 0 } = version;
  const monthly = monthlyBp / 10_000;
  return {
    kind: 'proposal',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: String(proposal.number),
      version: version.version,
      by: version.by,
      day: version.day,
      validUntil: version.validUntil,
      covered: coveredOf(records),
      updatedCents: version.updatedCents,
      discountCents: version.discountCents,
      totalCents: version.totalCents,
      downPaymentCents: version.downPaymentCents,
      interest:
        interestCents > 0
          ? {
              cents: interestCents,
              monthly,
              yearly: yearlyRate(monthly),
              cetYearly: planCet(
                version,
                version.plan.map(({ cents }) => cents),
              ),
            }
          : undefined,
      plan: version.plan.map(({ dueDay, cents }) => ({ dueDay, amountCents: cents })),
      terms: lateTerms(terms),
    },
  };
};
