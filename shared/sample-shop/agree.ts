import { addMonths, type CivilDay } from '../calendar/civil-day';
import { defaultBreakRule } from '../domain/agreement/agreement';
import { type Installment, withOpenFlag } from '../domain/installment';
import { mulDiv } from '../money/rounding';
import { agreementInstallments, agreementRecord } from '../rules/negotiation/agreement-record';
import { propose } from '../rules/negotiation/proposal';
import { type AccountBook, allowed } from './account-book';
import { instantIn } from './counters';

const COUNT = 4;

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
  const agreement = agreementRecord(proposal, terms, covered, {
    id: book.counters.idAt(at),
    number: book.counters.next('agreement'),
    customerId: book.customer.id,
    createdAt: at,
    breakRule: defaultBreakRule,
  });
  book.addAgreement(agreement);
  book.downPayment(agreement.id, agreement.downPaymentCents, { at, day }, 'cash');
  for (const installment of covered) book.put(withOpenFlag({ ...installment, coveredBy: agreement.id }));
  const installments = agreementInstallments(agreement, proposal, () => book.counters.idAt(at));
  for (const installment of installments) book.put(installment);
  return installments;
};
