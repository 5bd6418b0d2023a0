import type { Customer } from '@shared/domain/customer';
import type { TalkChannel } from '@shared/rules/channels';
import type { Talked } from '../contact-basis';
import { addressOf } from '../talk-address';

const WRITTEN: readonly TalkChannel[] = ['whatsapp', 'sms', 'email'];

const isWritten = (channel: Talked['channel']): channel is TalkChannel =>
  WRITTEN.some((way) => way === channel);

/** Through which a reply goes: as the customer wrote, otherwise by WhatsApp first. Null where no words can be sent. */
export const replyChannel = (customer: Customer, { channel }: Talked): TalkChannel | null => {
  const ways = isWritten(channel) ? [channel, ...WRITTEN] : WRITTEN;
  return ways.find((way) => addressOf(customer, way).ok) ?? null;
};

/** The customer wrote, so that an answer in writing is expected; after a call it may not be. */
export const isReply = ({ channel, inReply }: Talked): boolean => isWritten(channel) || inReply === true;
