import type { CivilDay } from '../../calendar/civil-day';
import type { LocalHoliday } from '../../calendar/holidays';
import type { NonPaymentReason } from '../../domain/non-payment-reason';
import type { Cents } from '../../money/cents';

/** What a customer may answer; each is an answer that a contact can keep. */
export const answerKinds = [
  'deceased',
  'wrong-number',
  'stop',
  'already-paid',
  'contests',
  'asks-agreement',
  'asks-discount',
  'promise',
  'asks-pix',
  'asks-time',
  'hardship',
  'acknowledges',
  'other',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

export type Certainty = 'sure' | 'likely' | 'guess';

/** Position in the text as it was pasted, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AnswerContext {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
  /** The customer's day of the month, 1 to 31: "quando eu receber" means this day. */
  readonly payday?: number;
  /** All that is open, in cents: "metade" and "tudo" mean parts of it. */
  readonly openCents?: Cents;
  /** Who writes for the shop in a pasted conversation: these lines are not the customer's. */
  readonly shopName?: string;
}

/** What a text says about the customer, always to be confirmed by the owner. */
export interface Understanding {
  readonly kind: AnswerKind;
  readonly certainty: Certainty;
  /** A day and an amount the customer named for paying; either may be missing ("semana que vem" is no single day). */
  readonly promise?: { readonly day?: CivilDay; readonly cents?: Cents };
  /** With 'already-paid': the day the customer says it was, where one was named. */
  readonly paidOn?: CivilDay;
  /** Other readings, the best first. */
  readonly alternatives: readonly AnswerKind[];
  /** The words that say so, in order and without overlap. */
  readonly evidence: readonly Span[];
  readonly reason?: NonPaymentReason;
}
