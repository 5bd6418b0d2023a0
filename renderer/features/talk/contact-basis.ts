import type { ContactRequest } from '@renderer/use-cases/log-contact';
import type { Channel } from '@shared/domain/customer';
import type { TalkChannel } from '@shared/rules/channels';
import type { ConversationView } from './conversation-view';

/** What went out, or was about to when the conversation was opened elsewhere. */
export interface Sent {
  readonly channel: TalkChannel;
  /** Number or address it went to; absent where the program asked for it. */
  readonly to?: string;
  readonly text: string;
}

/** A conversation to be written down: one that began here, or one that was held without the app. */
export interface Talked extends Omit<Sent, 'channel'> {
  readonly channel: Channel;
  /** It was held without the app: only what came of it is written down. */
  readonly outside?: boolean;
  /** Its text came from another screen, not from a template. */
  readonly otherText?: boolean;
  /** The customer sought the shop. */
  readonly inReply?: boolean;
  readonly notes?: string;
}

/** All that is written down of a conversation beside what the customer answered. */
export const contactBasis = (
  view: ConversationView,
  { channel, to, text, outside, otherText, inReply = view.inReply, notes }: Talked,
): Omit<ContactRequest, 'answer'> => {
  const sent = channel === 'call' ? '' : text;
  return {
    customerId: view.customer.id,
    channel,
    // Who came on their own was not reminded: the step is still to be taken.
    step: outside && inReply ? undefined : view.step?.id,
    template: sent === '' || otherText ? undefined : view.draft.templateId,
    text: sent,
    to,
    inReply: inReply || undefined,
    notes,
  };
};
