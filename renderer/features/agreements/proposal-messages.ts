import type { Moment } from '@renderer/features/talk';
import { isDue } from '@shared/domain/installment';
import { tabInstallment } from '@shared/domain/tab-installment';
import type { Terms } from '@shared/domain/terms';
import { draftMessage } from '@shared/rules/messages/draft';
import { installmentFacts } from '@shared/rules/messages/facts';
import { type Proposal, propose } from '@shared/rules/negotiation/proposal';
import { proposalMessage } from '@shared/rules/negotiation/proposal-message';
import type { ProposalView } from './proposal-view';

/** Asks kindly what the customer thinks of it, before its day or after. */
export const askText = (
  { account, last, status }: Pick<ProposalView, 'account' | 'last' | 'status'>,
  { shop, terms, collection, today, hour }: Moment,
): string => {
  const { customer, contacts } = account;
  return draftMessage({
    kind: status === 'expired' ? 'proposal-expired' : 'proposal-follow-up',
    customerName: customer.name,
    addressAs: customer.addressAs,
    own: collection.messages,
    shop,
    facts: installmentFacts([], today, terms),
    proposal: last,
    today,
    hour,
    used: contacts.flatMap((contact) => contact.template ?? []),
    turn: 0,
  }).text;
};

const TAB_ID = 'tab';

/**
 * The last version as it was worked out on its day; null where what it is about is no longer what it was: something was
 * paid, taken into an agreement, or bought on the tab.
 */
export const offerAgain = (
  { account, last }: Pick<ProposalView, 'account' | 'last'>,
  terms: Terms,
): Proposal | null => {
  const open = account.tabs.filter(({ openOf, cancelledOn }) => openOf !== undefined && !cancelledOn);
  const entries = open.sort((a, b) => a.day.localeCompare(b.day));
  const asTab = last.tab ? tabInstallment(entries, { id: TAB_ID, closingId: TAB_ID, day: last.day }) : null;
  const found = last.installmentIds.flatMap((id) => account.installments.find((one) => one.id === id) ?? []);
  if (!found.every(isDue)) return null;
  const again = propose({
    ...last,
    covered: [...found, ...(asTab ? [asTab] : [])],
    count: Math.max(1, last.plan.length),
    terms,
  });
  return again.ok && again.value.updated.totalCents === last.updatedCents ? again.value : null;
};

/** The proposal in words once more; null where it cannot be said as it was. */
export const offerText = (
  view: Pick<ProposalView, 'account' | 'last'>,
  { shop, terms, today }: Pick<Moment, 'shop' | 'terms' | 'today'>,
): string | null => {
  const proposal = offerAgain(view, terms);
  const { customer } = view.account;
  return (
    proposal &&
    proposalMessage({
      customerName: customer.name,
      addressAs: customer.addressAs,
      shopName: shop.name,
      // The down payment is made on the day it is accepted.
      proposal: { ...proposal, day: today },
      tab: view.last.tab,
      validUntil: view.last.validUntil,
    })
  );
};
