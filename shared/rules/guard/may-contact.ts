import { type Block, forbidsAnswers, isLasting } from './block';
import type { ContactPolicy } from './contact-policy';
import { contactWindow } from './contact-window';
import type { GuardFacts, Moment } from './facts';
import { frequencyBlocks } from './frequency-blocks';
import { HOUR } from './hours';
import { lastingBlocks } from './lasting-blocks';
import { nextMoment } from './next-moment';
import { letterNote, replyNote } from './notes';
import { windowBlocks } from './window-blocks';

export type GuardAnswer =
  | {
      readonly allowed: true;
      /** What to keep in mind while writing, in pt-BR. */
      readonly note?: string;
    }
  | {
      readonly allowed: false;
      /** Every reason, never empty; lasting ones first. */
      readonly blocks: readonly Block[];
      /** The first moment it may be done if nothing else happens; null when waiting does not help. */
      readonly nextAt: Moment | null;
      /** It may be done now all the same if it answers a message of the customer: ask again with `inReply`. */
      readonly overridable: boolean;
    };

/**
 * Whether a customer may be contacted at a moment: hours and holidays (domain.md A.8), how often, and what ends
 * contacts altogether (CDC 42 and 71: no disturbance of work, rest or third persons). A customer who wrote first
 * may be answered at once, though never at a workplace or through others.
 */
export const mayContact = (facts: GuardFacts, moment: Moment, policy: ContactPolicy): GuardAnswer => {
  const { channel, customerState, shopState, holidays, inReply } = facts;
  const window = contactWindow(policy, [customerState, shopState], channel, holidays);
  const minuteOfDay = moment.hour * HOUR + moment.minute;
  const blocks: Block[] = [
    ...lastingBlocks(facts),
    ...windowBlocks(moment.day, minuteOfDay, window),
    ...frequencyBlocks(facts, moment.day, policy),
  ];
  if (blocks.length === 0) return { allowed: true, note: channel === 'letter' ? letterNote : undefined };
  const answerable = !blocks.some(forbidsAnswers);
  if (inReply && answerable) return { allowed: true, note: replyNote(blocks) };
  const nextAt = blocks.some(isLasting)
    ? null
    : nextMoment(moment, window, (day) => frequencyBlocks(facts, day, policy).length === 0);
  return { allowed: false, blocks, nextAt, overridable: answerable };
};
