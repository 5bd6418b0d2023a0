import type { Summary } from '../../domain/summary';
import type { FlagKind } from '../flags';
import { type MessageKind, speaksOfDelay } from './kinds';

/** What the choice needs of a ladder's step. */
interface StepMessage {
  readonly message: MessageKind;
}

/** What the choice needs of a flag. */
interface FlagNow {
  readonly kind: FlagKind;
  /** False where more is overdue than what it speaks of, and the message has to speak of all. */
  readonly alone?: boolean;
}

/** A moment of its own for a flag, or null where the step's message says it better. */
type Moment = (message: MessageKind) => MessageKind | null;

const always =
  (kind: MessageKind): Moment =>
  () =>
    kind;

const onlyAt =
  (kind: MessageKind, ...messages: readonly MessageKind[]): Moment =>
  (message) =>
    messages.includes(message) ? kind : null;

const inDelay =
  (kind: MessageKind): Moment =>
  (message) =>
    speaksOfDelay(message) && message !== 'formal-letter' ? kind : null;

/** Also where the ladder has a formal letter: the agreement's own notice is another paper, and comes by its own days. */
const ofAgreement =
  (kind: MessageKind): Moment =>
  (message) =>
    speaksOfDelay(message) ? kind : null;

const MOMENTS: Readonly<Partial<Record<FlagKind, Moment>>> = {
  'promise-due': always('promise-due'),
  'promise-broken': always('promise-broken'),
  'promise-partly': always('promise-partly'),
  'asked-agreement': always('asked'),
  'asked-time': always('asked'),
  'cheque-returned': always('cheque-returned'),
  'agreement-at-risk': ofAgreement('agreement-late'),
  'first-delay': onlyAt('first-delay', 'd1', 'd3'),
  'growing-delay': onlyAt('growing-delay', 'd3', 'd7', 'd15'),
  'partly-paid': inDelay('partly-paid'),
};

/** Answers after which the customer was left in peace for a while. */
const PAUSED_BY: ReadonlySet<string> = new Set(['hardship', 'contest-resolved', 'resume']);

/** True when the next conversation is the first one after such a pause. */
export const resumesAfterPause = ({
  lastAnswer,
  lastContactDay,
}: Pick<Summary, 'lastAnswer' | 'lastContactDay'>): boolean =>
  lastAnswer !== undefined && PAUSED_BY.has(lastAnswer.answer) && lastAnswer.day === lastContactDay;

/**
 * The message for the most telling flag that has one of its own, otherwise that of the ladder's step. Flags come
 * the most telling first. Without a step there is nothing to remind of: a greeting. After a pause (`resumes`) the
 * conversation on what is overdue is taken up again gently.
 */
export const messageKind = (
  step: StepMessage | null,
  flags: readonly FlagNow[],
  resumes = false,
): MessageKind => {
  const message = step?.message ?? 'hello';
  for (const { kind, alone = true } of flags) {
    const moment = alone && MOMENTS[kind]?.(message);
    if (moment) return moment;
  }
  return resumes && speaksOfDelay(message) ? 'resumed' : message;
};
