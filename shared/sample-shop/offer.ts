import { addDays, addMonths, type CivilDay } from '../calendar/civil-day';
import type { ProposalVersion } from '../domain/agreement/saved-proposal';
import { outstandingCents } from '../domain/installment';
import { sumCents } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { agreedTerms } from '../rules/negotiation/agreement-record';
import { propose } from '../rules/negotiation/proposal';
import { type AccountBook, allowed } from './account-book';
import { instantIn } from './counters';

/** A proposal over all that is open, that nobody has answered. Days are counted from the day the example is made. */
export interface ProposalScene {
  readonly ago: number;
  /** The customer answered with other terms so many days ago. */
  readonly counterAgo?: number;
  readonly validIn: number;
}

interface Offer {
  readonly day: CivilDay;
  readonly by: ProposalVersion['by'];
  readonly how: ProposalVersion['how'];
  readonly count: number;
  /** A fifth of what is open, or nothing. */
  readonly hasDownPayment: boolean;
}

const versionOf = (
  book: AccountBook,
  ids: readonly string[],
  { day, by, how, count, hasDownPayment }: Offer,
  version: number,
  validUntil: CivilDay,
): ProposalVersion => {
  const covered = ids.map((id) => book.get(id));
  const terms = {
    discountCents: 0,
    downPaymentCents: hasDownPayment ? mulDiv(sumCents(covered.map(outstandingCents)), 1, 5) : 0,
    count,
    firstDueDay: addMonths(day, 1),
    interval: { kind: 'monthly' } as const,
  };
  const proposal = allowed(propose({ ...terms, covered, day, terms: book.terms }));
  return {
    ...agreedTerms(proposal, terms),
    version,
    day,
    at: instantIn(day, book.random),
    by,
    how,
    installmentIds: [...ids],
    tab: false,
    plan: proposal.plan.map(({ dueDay, principalCents }) => ({ dueDay, cents: principalCents })),
    validUntil,
  };
};

/** What was proposed to a customer, and what they answered. */
export const offer = (
  book: AccountBook,
  ids: readonly string[],
  { ago, counterAgo, validIn }: ProposalScene,
  today: CivilDay,
): void => {
  const validUntil = addDays(today, validIn);
  const first = { by: 'shop', how: 'printed', count: 4, hasDownPayment: true } as const;
  const answer = { by: 'customer', how: 'spoken', count: 6, hasDownPayment: false } as const;
  const offers: Offer[] = [
    { ...first, day: addDays(today, -ago) },
    ...(counterAgo === undefined ? [] : [{ ...answer, day: addDays(today, -counterAgo) }]),
  ];
  book.addProposal(offers.map((one, index) => versionOf(book, ids, one, index + 1, validUntil)));
};
