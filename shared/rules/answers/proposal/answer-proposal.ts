import type { CivilDay } from '../../../calendar/civil-day';
import type { LocalHoliday } from '../../../calendar/holidays';
import type { NonPaymentReason } from '../../../domain/non-payment-reason';
import type { Cents } from '../../../money/cents';
import type { VariableSource } from '../../messages/variables';
import type { AnswerKind } from '../understanding';

/** What is known of the customer and the shop when the reply comes. */
export interface AnswerFacts extends Omit<VariableSource, 'promise'> {
  readonly holidays: readonly LocalHoliday[];
  /** Days after a promised day until it counts as broken. */
  readonly toleranceDays: number;
  /** All that is open, in cents: what a promise without an amount is for, and the most that can be promised. */
  readonly openCents: Cents;
}

/** What the app offers to open next. */
export type OpensNext = 'receive' | 'negotiate' | 'file' | 'pix' | 'none';

export interface ProposedLog {
  readonly answer: AnswerKind;
  readonly promise?: { readonly day: CivilDay; readonly cents: Cents };
  readonly reason?: NonPaymentReason;
  readonly notes?: string;
}

export interface Reply {
  /** Kept with the contact, so that the same customer gets another one next time. */
  readonly id: string;
  readonly text: string;
}

export interface AnswerProposal {
  readonly log: ProposedLog;
  /** One sentence for the owner. */
  readonly nextStep: string;
  readonly open: OpensNext;
  /** Polite replies to choose from; the owner sends one, changes it or writes another. */
  readonly replies: readonly Reply[];
}
