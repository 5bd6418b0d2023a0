import type { CollectionSettings } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import type { Installment } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import type { AnswerFacts } from '@shared/rules/answers/proposal/answer-proposal';
import type { AnswerContext, Understanding } from '@shared/rules/answers/understanding';
import type { ConversationView } from '../conversation-view';

/** What an answer is understood by, beside the customer. */
export interface AnswerMoment {
  readonly shop: Shop;
  readonly terms: Terms;
  readonly collection: CollectionSettings;
  readonly today: CivilDay;
  readonly hour: number;
}

export type AnsweredView = Pick<ConversationView, 'customer' | 'open' | 'facts' | 'overdue'>;

/** What the conversation was about; where it asked for nothing, all that is open. */
const subjectOf = ({ facts, open }: Pick<AnsweredView, 'facts' | 'open'>): readonly Installment[] =>
  facts.installments.length > 0 ? facts.installments : open;

export const contextOf = (view: AnsweredView, { terms, today, shop }: AnswerMoment): AnswerContext => ({
  today,
  holidays: terms.holidays,
  payday: view.customer.payday,
  openCents: balanceDue(subjectOf(view), today, terms),
  shopName: shop.name,
});

/**
 * The most that the promise read in an answer can be for, in cents with the charges of its day: what was talked
 * about, or all that is open where the customer named an amount.
 */
const mostOf = (view: AnsweredView, { promise }: Understanding, { terms, today }: AnswerMoment): Cents =>
  balanceDue(promise?.cents === undefined ? subjectOf(view) : view.open, promise?.day ?? today, terms);

/** What the next step and the reply are worked out from. */
export const factsOf = (
  view: AnsweredView,
  understanding: Understanding,
  moment: AnswerMoment,
): AnswerFacts => ({
  customerName: view.customer.name,
  addressAs: view.customer.addressAs,
  shop: moment.shop,
  facts: view.facts,
  today: moment.today,
  hour: moment.hour,
  holidays: moment.terms.holidays,
  toleranceDays: moment.collection.ladders.toleranceDays,
  openCents: mostOf(view, understanding, moment),
});
