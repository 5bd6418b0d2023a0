import type { CivilDay } from '../../calendar/civil-day';
import type {
  Agreement,
  Authorisation,
  BreakRule,
  CoveredInstallment,
} from '../../domain/agreement/agreement';
import { type Installment, untouched } from '../../domain/installment';
import type { Proposal, ProposalTerms } from './proposal';

export interface AgreementIdentity {
  readonly id: string;
  readonly number: number;
  readonly customerId: string;
  /** When it is written down, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly breakRule: BreakRule;
  readonly authorisation?: Authorisation;
  readonly proposal?: Agreement['proposal'];
  readonly tabClosingId?: string;
  readonly notes?: string;
}

const coveredOf = (covered: readonly Installment[], { updated }: Proposal): CoveredInstallment[] =>
  updated.lines.flatMap((line) => {
    const installment = covered.find(({ id }) => id === line.installmentId);
    if (!installment) return [];
    const { description, number, count, dueDay } = installment;
    const { installmentId, principalCents, feeCents, interestCents } = line;
    return { installmentId, description, number, count, dueDay, principalCents, feeCents, interestCents };
  });

/** What the proposal and its record have in common, in cents. */
export const agreedTerms = (
  proposal: Proposal,
  { firstDueDay, interval }: Pick<ProposalTerms, 'firstDueDay' | 'interval'>,
): {
  readonly updatedCents: number;
  readonly discountCents: number;
  readonly totalCents: number;
  readonly downPaymentCents: number;
  readonly monthlyBp?: number;
  readonly interestCents?: number;
  readonly firstDueDay: CivilDay;
  readonly interval: ProposalTerms['interval'];
} => ({
  updatedCents: proposal.updated.totalCents,
  discountCents: proposal.discountCents,
  totalCents: proposal.totalCents,
  downPaymentCents: proposal.downPaymentCents,
  ...(proposal.interestCents > 0 && {
    monthlyBp: proposal.monthlyBp,
    interestCents: proposal.interestCents,
  }),
  firstDueDay: proposal.plan.length > 0 ? firstDueDay : proposal.day,
  interval,
});

/** The record of an agreement on these terms. */
export const agreementRecord = (
  proposal: Proposal,
  terms: Pick<ProposalTerms, 'firstDueDay' | 'interval'>,
  covered: readonly Installment[],
  identity: AgreementIdentity,
): Agreement => ({
  ...identity,
  ...agreedTerms(proposal, terms),
  day: proposal.day,
  covered: coveredOf(covered, proposal),
  installmentCount: proposal.plan.length,
  events: [],
});

/** The installments of an agreement's own plan. */
export const agreementInstallments = (
  agreement: Pick<Agreement, 'id' | 'number' | 'customerId'>,
  proposal: Proposal,
  newId: () => string,
): Installment[] =>
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
