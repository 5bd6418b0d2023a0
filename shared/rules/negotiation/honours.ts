import type { ProposalVersion } from '../../domain/agreement/saved-proposal';
import type { Proposal } from './proposal';

type Offered = Pick<
  ProposalVersion,
  'totalCents' | 'downPaymentCents' | 'monthlyBp' | 'firstDueDay' | 'plan'
>;

/**
 * Whether terms are what a version offered: the same total in the same payments. The discount may be larger by the
 * charges of the days since, for an offer binds who makes it while it holds (CDC art. 30).
 */
export const honours = (version: Offered, proposal: Proposal): boolean =>
  proposal.totalCents === version.totalCents &&
  proposal.downPaymentCents === version.downPaymentCents &&
  proposal.monthlyBp === (version.monthlyBp ?? 0) &&
  proposal.plan.length === version.plan.length &&
  proposal.plan.every(({ dueDay }, index) => dueDay === version.plan[index]?.dueDay);
