import type { Conversation } from '@renderer/data/queries/today';
import type { Channel } from '@shared/domain/customer';
import { ownPhones } from '@shared/rules/channels';
import type { DuePosition } from '@shared/rules/dues';
import { type GuardAnswer, mayContact } from '@shared/rules/guard/may-contact';
import type { Moment } from './conversation-view';

type ContactedAccount = Pick<Conversation, 'customer' | 'summary' | 'contacts' | 'phoneContacts'>;

interface GuardOptions {
  readonly position: DuePosition;
  /** The customer wrote first. */
  readonly inReply: boolean;
}

const isOnlyPrescribed = ({ prescribed, overdue, today, soon }: DuePosition): boolean =>
  prescribed.count > 0 && overdue.count + today.count + soon.count === 0;

/** Whether this customer may be contacted through a channel at this moment, by the shop's policy and the law. */
export const contactGuard =
  (
    { customer, summary, contacts, phoneContacts }: ContactedAccount,
    { shop, terms, collection, today, hour, minute }: Moment,
    { position, inReply }: GuardOptions,
  ) =>
  (channel: Channel, reply = inReply): GuardAnswer =>
    mayContact(
      {
        summary,
        onlyPrescribed: isOnlyPrescribed(position),
        contacts,
        phoneContacts,
        channel,
        hasOwnPhone: ownPhones(customer).length > 0,
        customerState: customer.address?.state,
        shopState: shop.state,
        holidays: terms.holidays,
        inReply: reply,
      },
      { day: today, hour, minute },
      collection.contactPolicy,
    );
