import type { CivilDay } from '../../calendar/civil-day';
import type { Channel } from '../../domain/customer';
import type { Block } from '../guard/block';
import type { Moment } from '../guard/facts';
import type { MessageKind } from '../messages/kinds';
import type { Section } from '../queue';
import type { Segment } from '../risk/segment';
import type { Silence } from '../silence';
import type { LadderStep } from './ladder';

/** Why a step was not taken on a day. */
export type Obstacle = { readonly day: CivilDay } & (
  | { readonly kind: 'blocked'; readonly blocks: readonly Block[] }
  | { readonly kind: 'silent'; readonly silence: Silence }
  /** No phone or address of the customer's own. */
  | { readonly kind: 'unreachable' }
  /** Before the step's own turn: the due day had moved on to a business day. */
  | { readonly kind: 'still-in-time' }
);

/** One thing that happens, or does not, while an installment stays open. */
export type SimulatedEvent = { readonly day: CivilDay } & (
  | {
      readonly kind: 'contact';
      /** The first moment of the day on which the contact is all right. */
      readonly at: Moment;
      readonly step: LadderStep;
      readonly channel: Channel;
      readonly message: MessageKind;
      readonly section: Section;
      readonly segment: Segment;
      /** What kept it from its own day; absent when it came on it. */
      readonly movedBy?: Obstacle;
    }
  /** A step that never had its turn; `day` is when it was meant to. */
  | { readonly kind: 'skipped'; readonly step: LadderStep; readonly why: Obstacle }
  /** From here the owner decides; nothing is sent. */
  | { readonly kind: 'decide'; readonly step: LadderStep }
  /** The customer counts as another kind from this day on, which may have a ladder of its own. */
  | { readonly kind: 'segment'; readonly segment: Segment; readonly reason: string }
  | { readonly kind: 'promised'; readonly until: CivilDay }
  | { readonly kind: 'promise-ended' }
  | { readonly kind: 'paid' }
);

export type SimulatedContact = Extract<SimulatedEvent, { readonly kind: 'contact' }>;
