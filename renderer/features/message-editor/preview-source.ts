import type { Conversation } from '@renderer/data/queries/today';
import { addDays, addMonths, type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { defaultBreakRule } from '@shared/domain/agreement/agreement';
import { type Installment, outstandingCents, untouched } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { installmentFacts, type MessageFacts } from '@shared/rules/messages/facts';
import type { MessageKind } from '@shared/rules/messages/kinds';
import type { AddressAs } from '@shared/rules/messages/names';
import { sampleSource } from '@shared/rules/messages/sample';
import type { VariableSource } from '@shared/rules/messages/variables';

/** Days from the due day at which each moment comes, the oldest installment's; negative is before it. */
const DAYS: Readonly<Record<MessageKind, number>> = {
  hello: 0,
  'before-due': -5,
  'day-before': -1,
  'due-day': 0,
  d1: 1,
  d3: 3,
  d7: 7,
  d15: 15,
  d30: 30,
  late: 45,
  'formal-letter': 60,
  'first-delay': 3,
  'growing-delay': 7,
  'partly-paid': 10,
  'promise-due': 10,
  'promise-broken': 12,
  'promise-partly': 12,
  asked: 12,
  'agreement-before-due': -3,
  'agreement-late': 3,
  'agreement-notice': 30,
  'agreement-fulfilled': 0,
  'proposal-follow-up': 20,
  'proposal-expired': 20,
  'cheque-returned': 3,
  resumed: 20,
  'thanks-paid': 0,
  'thanks-finished': 0,
};

const PROMISED_DAYS_AGO: Partial<Record<MessageKind, number>> = { 'promise-broken': 3, 'promise-partly': 1 };

export interface PreviewRequest {
  readonly kind: MessageKind;
  /** Null is somebody invented. */
  readonly conversation: Conversation | null;
  readonly count: number;
  readonly addressAs: AddressAs;
  readonly shop: Shop;
  readonly terms: Terms;
  readonly today: CivilDay;
  readonly hour: number;
}

/** The oldest as the moment asks; the others a month apart, as far as they are late too. */
const dueDays = (kind: MessageKind, count: number, today: CivilDay): CivilDay[] => {
  const oldest = addDays(today, -DAYS[kind]);
  if (oldest >= today) return Array.from({ length: count }, () => oldest);
  const yesterday = addDays(today, -1);
  return Array.from({ length: count }, (_, index) => {
    const days = daysBetween(addMonths(oldest, index), yesterday);
    return addDays(yesterday, -Math.max(0, days));
  });
};

/** Nothing of it paid yet, so that it is late from the day of the moment on. */
const asNew = { ...untouched, reducedCents: undefined, interestSince: undefined };

const ofCustomer = (conversation: Conversation | null): readonly Installment[] =>
  conversation && conversation.open.length > 0 ? conversation.open : sampleSource.facts.installments;

/** The customer's own installments as they would stand at the moment, as many as asked for. */
const installmentsAt = ({ kind, conversation, count, today }: PreviewRequest): Installment[] => {
  const own = ofCustomer(conversation);
  return dueDays(kind, count, today).flatMap((dueDay, index) => {
    const installment = own[index % own.length];
    if (!installment) return [];
    const principalCents = outstandingCents(installment);
    return [{ ...installment, ...asNew, id: `${installment.id}-${index}`, principalCents, dueDay }];
  });
};

const promiseAt = (kind: MessageKind, today: CivilDay, { totalCents }: MessageFacts) => ({
  day: addDays(today, -(PROMISED_DAYS_AGO[kind] ?? 0)),
  cents: totalCents,
  paidCents: kind === 'promise-partly' ? Math.floor(totalCents / 2) : 0,
});

/** What a text would speak of: the customer's name and amounts, on the day of the moment. */
export const previewSource = (request: PreviewRequest): VariableSource => {
  const { kind, conversation, addressAs, shop, terms, today, hour } = request;
  const facts = installmentFacts(installmentsAt(request), today, terms);
  return {
    customerName: conversation?.customer.name ?? sampleSource.customerName,
    addressAs,
    shop,
    facts,
    promise: promiseAt(kind, today, facts),
    payment: { cents: facts.principalCents },
    agreementUntil: addDays(today, defaultBreakRule.noticeDays),
    proposal: sampleSource.proposal && {
      ...sampleSource.proposal,
      validUntil: addDays(today, kind === 'proposal-expired' ? -3 : 1),
    },
    cheque: sampleSource.cheque && { ...sampleSource.cheque, goodDay: addDays(today, -3) },
    today,
    hour,
  };
};
