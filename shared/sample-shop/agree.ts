import { addMonths, type CivilDay } from '../calendar/civil-day';
import type { Agreement, CoveredInstallment } from '../domain/agreement';
import { type Installment, withOpenFlag } from '../domain/installment';
import { mulDiv } from '../money/rounding';
import { type Proposal, propose } from '../rules/negotiation/proposal';
import { type AccountBook, allowed } from './account-book';
import { instantIn } from './counters';

const COUNT = 4;

const coveredOf = (covered: readonly Installment[], proposal: Proposal): CoveredInstallment[] =>
  proposal.updated.lines.flatMap((line) => {
    const installment = covered.find(({ id }) => id === line.installmentId);
    if (!installment) return [];
    const { description, number, count, dueDay } = installment;
    const { installmentId, principalCents, feeCents, interestCents } = line;
    return { installmentId, description, number, count, dueDay, principalCents, feeCents, interestCents };
  });

/** Takes open installments into an agreement: a fifth down, the rest in four months. Returns the new ones. */
export const agree = (book: AccountBook, ids: readonly string[], day: CivilDay): Installment[] => {
  const covered = ids.map((id) => book.get(id));
  const terms = {
    discountCents: 0,
    downPaymentCents: mulDiv(
      covered.reduce((sum, { principalCents, paidCents }) => sum + principalCents - paidCents, 0),
      1,
      5,
    ),
    count: COUNT,
    firstDueDay: addMonths(day, 1),
    interval: { kind: 'monthly' },
  } as const;
  const proposal = allowed(propose({ ...terms, covered, day, terms: book.terms }));
  const at = instantIn(day, book.random);
  const agreement: Agreement = {
    id: book.counters.idAt(at),
    number: book.counters.next('agreement'),
    customerId: book.customer.id,
    day,
    createdAt: at,
    covered: coveredOf(covered, proposal),
    updatedCents: proposal.updated.totalCents,
    discountCents: terms.discountCents,
    totalCents: proposal.totalCents,
    downPaymentCents: terms.downPaymentCents,
    installmentCount: COUNT,
    firstDueDay: terms.firstDueDay,
    interval: terms.interval,
  };
  book.addAgreement(agreement);
  book.downPayment(agreement.id, agreement.downPaymentCents, { at, day }, 'cash');
  for (const installment of covered) book.put(withOpenFlag({ ...installment, coveredBy: agreement.id }));
  const plan = {
    ...terms,
    totalCents: proposal.totalCents,
    saleDay: day,
    leftover: book.terms.leftover,
  };
  const origin = {
    originKind: 'agreement',
    originId: agreement.id,
    description: `Acordo nº ${agreement.number}`,
  } as const;
  return book.schedule(plan, origin, at);
};
