import type { Answer } from '@shared/domain/contact';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import type { ProposedLog } from '@shared/rules/answers/proposal/answer-proposal';
import { type AnswerKind, answerKinds, type Understanding } from '@shared/rules/answers/understanding';

/** What the owner is about to write down. */
export interface Entry {
  readonly answer: Answer;
  /** What the next step and the reply go by; null where there is nothing to go by. */
  readonly understanding: Understanding | null;
  readonly reason?: NonPaymentReason;
  readonly notes?: string;
}

/** The proposal taken as it is. */
export const entryOfReading = (
  understanding: Understanding,
  { answer, reason, notes }: ProposedLog,
): Entry => ({
  answer,
  understanding,
  reason,
  notes,
});

const isKind = (answer: Answer): answer is AnswerKind & Answer => answerKinds.some((kind) => kind === answer);

/** Another answer than the one proposed, or chosen without a text: day, amount and reason stay as they were read. */
export const entryOfChoice = (answer: Answer, reading: Understanding | null): Entry => ({
  answer,
  understanding: isKind(answer)
    ? {
        kind: answer,
        certainty: 'sure',
        promise: reading?.promise,
        paidOn: answer === reading?.kind ? reading.paidOn : undefined,
        alternatives: [],
        evidence: [],
        reason: reading?.reason,
      }
    : null,
  reason: reading?.reason,
});

/** The same conversation noted as a promise after all, for the day that was asked for. */
export const asPromise = ({ understanding, reason }: Entry): Entry => ({
  ...entryOfChoice('promise', understanding),
  reason,
});
