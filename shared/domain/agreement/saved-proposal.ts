import { z } from 'zod';
import type { CivilDay } from '../../calendar/civil-day';
import type { Cents } from '../../money/cents';
import {
  daySchema,
  idSchema,
  instantSchema,
  MAX_INSTALLMENTS,
  positiveAmountSchema,
  reasonSchema,
} from '../primitives';
import { type Agreement, agreedTermsSchema } from './agreement';

/** Who named these terms: the shop, or the customer answering with others. */
export const proposedBySchema = z.enum(['shop', 'customer']);
export type ProposedBy = z.infer<typeof proposedBySchema>;

/** How they were handed over. */
export const proposedHowSchema = z.enum(['whatsapp', 'printed', 'spoken']);
export type ProposedHow = z.infer<typeof proposedHowSchema>;

/** One set of terms, with every installment in cents and days, as it was sent. */
export const proposalVersionSchema = agreedTermsSchema.extend({
  version: z.number().int().min(1),
  day: daySchema,
  at: instantSchema,
  by: proposedBySchema,
  how: proposedHowSchema,
  installmentIds: z.array(idSchema).max(1_000),
  /** The open tab is in it. */
  tab: z.boolean(),
  plan: z.array(z.object({ dueDay: daySchema, cents: positiveAmountSchema })).max(MAX_INSTALLMENTS),
  /** The last day on which the customer may accept it. */
  validUntil: daySchema,
  /** What the customer said they can pay a month. */
  monthlyCents: positiveAmountSchema.optional(),
});
export type ProposalVersion = z.infer<typeof proposalVersionSchema>;

/** A proposal and what it became: each counter-offer is a version more; none is changed. */
export const savedProposalSchema = z.object({
  id: idSchema,
  number: z.number().int().min(1),
  customerId: idSchema,
  createdAt: instantSchema,
  versions: z.array(proposalVersionSchema).min(1).max(100),
  /** The customer said no, or the shop took it back. */
  closed: z
    .object({
      day: daySchema,
      how: z.enum(['declined', 'withdrawn']),
      reason: reasonSchema.optional(),
    })
    .optional(),
});
export type SavedProposal = z.infer<typeof savedProposalSchema>;

export const lastVersion = ({ versions }: SavedProposal): ProposalVersion => {
  const last = versions.at(-1);
  if (!last) throw new Error('a proposal has at least one version');
  return last;
};

/** Aberta, vencida (it expires by itself), aceita, recusada, retirada. Never stored. */
export type ProposalStatus = 'open' | 'expired' | 'accepted' | 'declined' | 'withdrawn';

/** How a proposal stands on a day. `agreements` are at least the customer's. */
export const proposalStatus = (
  proposal: SavedProposal,
  agreements: readonly Agreement[],
  today: CivilDay,
): ProposalStatus => {
  if (agreements.some((agreement) => agreement.proposal?.id === proposal.id && !agreement.cancelledOn))
    return 'accepted';
  if (proposal.closed) return proposal.closed.how;
  return lastVersion(proposal).validUntil < today ? 'expired' : 'open';
};

/** The last version of the newest proposal that may still be accepted: the shop keeps its word (CDC art. 30). */
export const standingOffer = (
  proposals: readonly SavedProposal[],
  agreements: readonly Agreement[],
  today: CivilDay,
): ProposalVersion | undefined =>
  proposals
    .filter((proposal) => proposalStatus(proposal, agreements, today) === 'open')
    .map(lastVersion)
    .reduce<ProposalVersion | undefined>(
      (newest, each) => (newest && newest.at > each.at ? newest : each),
      undefined,
    );

/** What accepting it asks for first, in cents: the down payment, or the first installment. */
export const firstPaymentCents = ({
  downPaymentCents,
  plan,
}: Pick<ProposalVersion, 'downPaymentCents' | 'plan'>): Cents =>
  downPaymentCents > 0 ? downPaymentCents : (plan[0]?.cents ?? 0);
