import type { AgreementRow, Negotiations, ProposalRow } from '@renderer/data/queries/agreements';
import type { AgreementsView } from '@renderer/stores/agreements-view';
import type { CivilDay } from '@shared/calendar/civil-day';
import { lastVersion, type ProposalStatus, proposalStatus } from '@shared/domain/agreement/saved-proposal';
import type { Terms } from '@shared/domain/terms';
import { type AgreementCourse, agreementCourse } from '@shared/rules/negotiation/course';
import { awaitsSignature } from '@shared/rules/negotiation/signing';
import {
  type AgreementStanding,
  type AgreementStatus,
  agreementStanding,
} from '@shared/rules/negotiation/standing';

export interface ListedAgreement extends AgreementRow {
  readonly kind: 'agreement';
  readonly id: string;
  readonly standing: AgreementStanding;
  readonly course: AgreementCourse;
  readonly awaitsSignature: boolean;
}

export interface ListedProposal extends ProposalRow {
  readonly kind: 'proposal';
  readonly id: string;
  readonly status: ProposalStatus;
  /** The last day of its last version. */
  readonly validUntil: CivilDay;
}

export type Listed = ListedAgreement | ListedProposal;

/** How each agreement and proposal stands on a day, the newest first. */
export const listedNegotiations = (
  { agreements, proposals }: Negotiations,
  day: CivilDay,
  terms: Terms,
): { readonly agreements: ListedAgreement[]; readonly proposals: ListedProposal[] } => ({
  agreements: agreements.map((row) => ({
    ...row,
    kind: 'agreement',
    id: row.agreement.id,
    standing: agreementStanding(row.agreement, row.plan, day, terms),
    course: agreementCourse(row.agreement, row.plan, day, terms),
    awaitsSignature: awaitsSignature(row.agreement, day),
  })),
  proposals: proposals.map((row) => ({
    ...row,
    kind: 'proposal',
    id: row.proposal.id,
    status: proposalStatus(row.proposal, row.agreements, day),
    validUntil: lastVersion(row.proposal).validUntil,
  })),
});

/** Where an agreement is found, besides under all. What entered a later one, or was undone, only there. */
const VIEWS: Record<AgreementStatus, AgreementsView> = {
  running: 'running',
  late: 'risk',
  fulfilled: 'fulfilled',
  broken: 'broken',
  renegotiated: 'all',
  undone: 'all',
};

export const viewOf = (listed: Listed): AgreementsView =>
  listed.kind === 'proposal' ? 'proposals' : VIEWS[listed.standing.status];

/** How many stand under each view; of the proposals, those still to be answered. */
export const viewCounts = (listed: readonly Listed[]): Record<AgreementsView, number> => {
  const counts = { proposals: 0, running: 0, risk: 0, fulfilled: 0, broken: 0, all: 0 };
  for (const one of listed) {
    if (one.kind === 'agreement') counts.all += 1;
    const view = viewOf(one);
    if (one.kind === 'proposal' ? one.status === 'open' : view !== 'all') counts[view] += 1;
  }
  return counts;
};

/** What is looked at first: where somebody is waited for. */
export const firstView = (counts: Readonly<Record<AgreementsView, number>>): AgreementsView =>
  (['risk', 'running', 'proposals'] as const).find((view) => counts[view] > 0) ?? 'all';
