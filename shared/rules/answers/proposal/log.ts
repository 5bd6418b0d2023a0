import { formatDayMonth } from '../../../calendar/format';
import { shortDay } from '../../reasons';
import type { Understanding } from '../understanding';
import type { AnswerFacts, ProposedLog } from './answer-proposal';

const notesFor = (understanding: Understanding, { today }: AnswerFacts): string | undefined => {
  const { kind, promise, paidOn } = understanding;
  if (kind === 'promise' && promise?.day === undefined) return 'Disse que vai pagar, sem dizer o dia.';
  if (kind === 'already-paid' && paidOn !== undefined)
    return `Disse que pagou em ${shortDay(paidOn, today)}.`;
  if (kind === 'asks-time' && promise?.day !== undefined) return `Pediu até ${formatDayMonth(promise.day)}.`;
  return undefined;
};

/**
 * The entry for the history. A promise without a day holds nothing back, so it is noted as a message received; one
 * without an amount is for all that is open.
 */
export const logFor = (understanding: Understanding, facts: AnswerFacts): ProposedLog => {
  const { kind, promise, reason } = understanding;
  const notes = notesFor(understanding, facts);
  if (kind !== 'promise') return { answer: kind, reason, notes };
  if (promise?.day === undefined) return { answer: 'acknowledges', reason, notes };
  const cents = Math.min(promise.cents ?? facts.openCents, facts.openCents);
  return cents > 0
    ? { answer: 'promise', promise: { day: promise.day, cents }, reason, notes }
    : { answer: 'acknowledges', reason, notes };
};
