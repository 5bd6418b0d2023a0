import type { Result } from '@shared/result';
import type { TalkChannel } from '@shared/rules/channels';
import { callLink, mailLink, smsLink } from '@shared/rules/contact-links';
import type { LinkError } from '@shared/rules/link-error';
import { type WhatsappWay, whatsappLink } from '@shared/rules/whatsapp-link';
import type { ConversationView } from './conversation-view';

/** What opens the conversation outside the app with the text ready. */
export const talkLink = (
  { customer, draft }: Pick<ConversationView, 'customer' | 'draft'>,
  {
    channel,
    text,
    shopName,
  }: { readonly channel: TalkChannel; readonly text: string; readonly shopName: string },
  way?: WhatsappWay,
): Result<string, LinkError> => {
  switch (channel) {
    case 'whatsapp':
      return whatsappLink(customer, text, way);
    case 'sms':
      return smsLink(customer, text);
    case 'email':
      return mailLink(customer, draft.subject ?? shopName, text);
    case 'call':
      return callLink(customer);
  }
};
