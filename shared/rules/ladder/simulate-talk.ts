import type { CivilDay } from '../../calendar/civil-day';
import type { Contact } from '../../domain/contact';
import type { Channel } from '../../domain/customer';
import type { Summary } from '../../domain/summary';
import { talkChannelFor } from '../channels';
import type { Moment } from '../guard/facts';
import { type GuardAnswer, mayContact } from '../guard/may-contact';
import type { LadderStep } from './ladder';
import type { SimulationRequest } from './simulate-request';

/** Letters and visits go to an address, whatever phone there is; for the others the customer's own ways count. */
export const channelOf = (
  step: Pick<LadderStep, 'channel'>,
  customer: SimulationRequest['customer'],
): Channel | null => {
  if (step.channel === 'letter' || step.channel === 'visit') return step.channel;
  if (!customer) return step.channel === 'preferred' ? 'whatsapp' : step.channel;
  return talkChannelFor(customer, step.channel);
};

/** What the guard says at the beginning of a day: from then on it knows the first moment. */
export const askGuard = (
  { customerState, shopState, holidays, policy }: SimulationRequest,
  { summary, contacts }: { readonly summary: Summary; readonly contacts: readonly Contact[] },
  channel: Channel,
  day: CivilDay,
): GuardAnswer =>
  mayContact(
    {
      summary,
      onlyPrescribed: false,
      contacts,
      phoneContacts: [],
      channel,
      hasOwnPhone: true,
      customerState,
      shopState,
      holidays,
      inReply: false,
    },
    { day, hour: 0, minute: 0 },
    policy,
  );

/** The first moment of the day on which it is all right; null when it is on none. */
export const momentOn = (day: CivilDay, answer: GuardAnswer): Moment | null => {
  if (answer.allowed) return { day, hour: 0, minute: 0 };
  return answer.nextAt?.day === day ? answer.nextAt : null;
};
