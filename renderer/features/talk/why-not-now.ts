import type { Conversation } from '@renderer/data/queries/today';
import { talkChannels } from '@shared/rules/channels';
import { guardText } from '@shared/rules/guard/guard-text';
import { mayContact } from '@shared/rules/guard/may-contact';
import { linkErrorText } from '@shared/rules/link-error';
import { conversationView, type Moment, noChoice } from './conversation-view';

const NOBODY_REACHED = 'Sem telefone nem e-mail no cadastro.';

/** Why a customer cannot be talked to at this moment through the suggested channel; null when all is well. */
export const whyNotNow = (conversation: Conversation, moment: Moment): string | null => {
  const { channel, customer, guard } = conversationView(conversation, moment, noChoice);
  if (channel === null) return customer.phones.length > 0 ? linkErrorText('not-own-phone') : NOBODY_REACHED;
  const answer = guard(channel);
  return answer.allowed ? null : guardText(answer, moment.today);
};

/** Why nobody at all can be talked to at this moment: the day or the hour. Null when somebody may. */
export const whyNobodyNow = ({ shop, terms, collection, today, hour, minute }: Moment): string | null => {
  const answers = talkChannels.map((channel) =>
    mayContact(
      {
        summary: {},
        onlyPrescribed: false,
        contacts: [],
        phoneContacts: [],
        channel,
        hasOwnPhone: true,
        shopState: shop.state,
        holidays: terms.holidays,
        inReply: false,
      },
      { day: today, hour, minute },
      collection.contactPolicy,
    ),
  );
  const [first] = answers;
  return first === undefined || answers.some(({ allowed }) => allowed) ? null : guardText(first, today);
};
