import { addDays, addMonths, type CivilDay } from '../calendar/civil-day';
import { type Agreement, defaultBreakRule } from '../domain/agreement/agreement';
import type { AgreementEvent } from '../domain/agreement/agreement-event';
import { breakAgreementUp, brokenSums } from '../domain/agreement/breaking';
import { type Installment, outstandingCents, withOpenFlag } from '../domain/installment';
import type { JournalKind } from '../domain/journal';
import { lateTermsOf } from '../domain/payment';
import { sumCents } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { agreementInstallments, agreementRecord } from '../rules/negotiation/agreement-record';
import { noticeUntil } from '../rules/negotiation/course';
import { type Proposal, propose } from '../rules/negotiation/proposal';
import { updatedAmount } from '../rules/negotiation/updated-amount';
import { type AccountBook, allowed } from './account-book';
import { instantIn } from './counters';

const COUNT = 4;

/** An agreement of the example, over all that is open. Days are counted back from the day the example is made. */
export interface AgreementScene {
  readonly ago: number;
  /** Signed on the day after, with both witnesses. */
  readonly isSigned?: boolean;
  /** Late fee and interest were given up. */
  readonly isFreeOfCharges?: boolean;
  /** Of its four installments, those paid on their days. */
  readonly paid?: number;
  readonly noticeAgo?: number;
  readonly brokenAgo?: number;
}

type Happened<Event = AgreementEvent> = Event extends AgreementEvent
  ? Omit<Event, 'id' | 'at' | 'day'>
  : never;

/** Something that happens to an agreement on a day, with its line. */
const happen = (
  book: AccountBook,
  agreementId: string,
  day: CivilDay,
  event: Happened,
  line: { readonly kind: JournalKind; readonly cents?: number },
): void => {
  const at = instantIn(day, book.random);
  book.addAgreementEvent(
    agreementId,
    { ...event, id: book.counters.idAt(at), day, at } as AgreementEvent,
    line,
  );
};

/** A fifth down, the rest in four months. */
const termsOf = (covered: readonly Installment[], day: CivilDay, discountCents: number) => ({
  discountCents,
  downPaymentCents: mulDiv(sumCents(covered.map(outstandingCents)), 1, 5),
  count: COUNT,
  firstDueDay: addMonths(day, 1),
  interval: { kind: 'monthly' } as const,
});

/** Takes open installments into an agreement; returns it with its own. */
const agree = (
  book: AccountBook,
  ids: readonly string[],
  day: CivilDay,
  { isFreeOfCharges }: AgreementScene,
): { readonly agreement: Agreement; readonly plan: readonly Installment[] } => {
  const covered = ids.map((id) => book.get(id));
  const { chargesCents } = updatedAmount(covered, day, book.terms);
  const terms = termsOf(covered, day, isFreeOfCharges ? chargesCents : 0);
  const proposal: Proposal = allowed(propose({ ...terms, covered, day, terms: book.terms }));
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
  const plan = agreementInstallments(agreement, proposal, () => book.counters.idAt(at));
  for (const installment of plan) book.put(installment);
  return { agreement, plan };
};

/** Breaks it as the app does: what was paid under it pays what it had covered. */
const breakUp = (
  book: AccountBook,
  agreement: Agreement,
  plan: readonly Installment[],
  day: CivilDay,
): void => {
  const breaking = breakAgreementUp({
    agreement,
    day,
    plan: plan.map(({ id }) => book.get(id)),
    originals: agreement.covered.map(({ installmentId }) => book.get(installmentId)),
    payments: book.payments(),
    terms: lateTermsOf(book.terms),
  });
  for (const { id } of plan) book.put(withOpenFlag({ ...book.get(id), cancelledOn: day }));
  for (const installment of breaking.originals) book.put(installment);
  const at = instantIn(day, book.random);
  for (const transfer of breaking.transfers) book.carryOver(agreement.id, transfer, at);
  happen(
    book,
    agreement.id,
    day,
    { kind: 'broken', ...brokenSums(breaking) },
    { kind: 'agreement-broken', cents: breaking.owedCents },
  );
};

const witnesses = [{ name: 'Marlene Duarte' }, { name: 'Osvaldo Pires' }];

/** An agreement over these installments, and all that came of it until today. */
export const keepAgreement = (
  book: AccountBook,
  ids: readonly string[],
  scene: AgreementScene,
  today: CivilDay,
): void => {
  const { ago, isSigned, paid = 0, noticeAgo, brokenAgo } = scene;
  const day = addDays(today, -ago);
  const { agreement, plan } = agree(book, ids, day, scene);
  if (isSigned) {
    const signed = { kind: 'signed', witnesses } as const;
    happen(book, agreement.id, addDays(day, 1), signed, { kind: 'agreement-signed' });
  }
  for (const { id, dueDay } of plan.slice(0, paid)) book.pay([id], { day: dueDay, means: 'pix' });
  if (noticeAgo !== undefined) {
    const on = addDays(today, -noticeAgo);
    const until = noticeUntil(agreement, on, book.terms);
    const notified = { kind: 'notified', channel: 'letter', until } as const;
    happen(book, agreement.id, on, notified, { kind: 'agreement-notified' });
  }
  if (brokenAgo !== undefined) breakUp(book, agreement, plan, addDays(today, -brokenAgo));
};
