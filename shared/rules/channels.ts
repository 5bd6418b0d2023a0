import type { Channel, Customer, Phone } from '../domain/customer';

type Reachable = Pick<Customer, 'phones' | 'email' | 'preferredChannel'>;

export interface ContactWays {
  readonly whatsapp: Phone | null;
  readonly sms: Phone | null;
  readonly call: Phone | null;
  readonly email: string | null;
}

/** A Brazilian mobile has 13 digits with country code; numbers of other countries are taken as mobiles. */
const isMobile = ({ digits }: Phone): boolean => !digits.startsWith('55') || digits.length === 13;

/** The customer's own numbers; work and other people's are never used for a contact (CDC 42 and 71). */
export const ownPhones = ({ phones }: Pick<Customer, 'phones'>): Phone[] =>
  phones.filter(({ kind }) => kind === undefined);

/** Through which number or address each channel reaches a customer. */
export const contactWays = (customer: Reachable): ContactWays => {
  const phones = ownPhones(customer);
  return {
    whatsapp: phones.find((phone) => phone.whatsapp) ?? null,
    sms: phones.find(isMobile) ?? null,
    call: phones[0] ?? null,
    email: customer.email ?? null,
  };
};

/** A channel by which a talk can be opened from here; letters and visits go to an address. */
export type TalkChannel = keyof ContactWays;

/** In the order they are tried. */
export const talkChannels: readonly TalkChannel[] = ['whatsapp', 'sms', 'call', 'email'];

const isTalkChannel = (channel: Channel): channel is TalkChannel =>
  talkChannels.some((each) => each === channel);

/** The customer's own preference where it can be reached, otherwise WhatsApp, SMS, a call, e-mail; or none. */
export const suggestedChannel = (customer: Reachable): TalkChannel | null => {
  const ways = contactWays(customer);
  const { preferredChannel } = customer;
  if (preferredChannel && isTalkChannel(preferredChannel) && ways[preferredChannel]) return preferredChannel;
  return talkChannels.find((channel) => ways[channel] !== null) ?? null;
};

/** The step's own channel where the customer can be reached by it, otherwise the customer's preference. */
export const talkChannelFor = (
  customer: Reachable,
  step: Channel | 'preferred' = 'preferred',
): TalkChannel | null =>
  suggestedChannel(step === 'preferred' ? customer : { ...customer, preferredChannel: step });
