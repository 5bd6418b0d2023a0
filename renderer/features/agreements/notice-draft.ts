import type { Moment } from '@renderer/features/talk';
import type { CivilDay } from '@shared/calendar/civil-day';
import { oldestFirst } from '@shared/domain/allocation';
import { isDue } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { draftMessage } from '@shared/rules/messages/draft';
import { installmentFacts } from '@shared/rules/messages/facts';
import type { AgreementDetailView } from './detail-view';

/** The friendly notice as a message, in the shop's own words where it wrote some. */
export const noticeDraft = (
  { plan, account }: Pick<AgreementDetailView, 'plan' | 'account'>,
  { shop, terms, collection, today, hour }: Moment,
  until: CivilDay,
): string => {
  const late = oldestFirst(plan).filter(
    (installment) => isDue(installment) && lateCharges(installment, today, terms).daysLate > 0,
  );
  const { customer, contacts } = account;
  return draftMessage({
    kind: 'agreement-notice',
    customerName: customer.name,
    addressAs: customer.addressAs,
    own: collection.messages,
    shop,
    facts: installmentFacts(late, today, terms),
    agreementUntil: until,
    today,
    hour,
    used: contacts.flatMap((contact) => contact.template ?? []),
    turn: 0,
  }).text;
};
