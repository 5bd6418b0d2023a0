import { type CivilDay, daysBetween, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import { relativeDay } from '../calendar/format';
import type { Summary } from '../domain/summary';
import { formatMoney } from '../money/format';
import { promiseUnanswered } from './flags';
import { shortDay } from './reasons';
import type { StepNow } from './steps';

/** Why a customer with something open is left in peace for now. */
export type Silence =
  | { readonly kind: 'opted-out'; readonly since: CivilDay }
  | { readonly kind: 'contested'; readonly since: CivilDay }
  | { readonly kind: 'prescribed' }
  | { readonly kind: 'promise-pending'; readonly until: CivilDay; readonly cents: number }
  | { readonly kind: 'paid-today' }
  | { readonly kind: 'talked-today' }
  | { readonly kind: 'postponed'; readonly until: CivilDay }
  /** This step was already taken; the next one comes on `until`. */
  | { readonly kind: 'step-taken'; readonly last: CivilDay; readonly until: CivilDay };

/** Answers that ask something of the shop: it answers the next day, without waiting for the next step. */
const OWES_AN_ANSWER = new Set(['asks-time', 'asks-agreement', 'wrong-number']);

const speaksBeforeTheStep = (summary: Summary, today: CivilDay): boolean => {
  const { promise, lastContactDay, lastAnswer } = summary;
  if (lastContactDay === undefined) return true;
  const promiseRanOut =
    promise !== undefined &&
    promise.day <= today &&
    lastContactDay <= promise.day &&
    promiseUnanswered(summary);
  const waitsForUs =
    lastAnswer !== undefined && OWES_AN_ANSWER.has(lastAnswer.answer) && lastAnswer.day === lastContactDay;
  return promiseRanOut || waitsForUs;
};

/** Null when it is a good day to talk. `step` is null when nothing but prescribed installments is due. */
export const silenceFor = (summary: Summary, step: StepNow | null, today: CivilDay): Silence | null => {
  const { promise, lastAnswer, lastContactDay, postponedUntil } = summary;
  if (summary.doNotContact !== undefined) return { kind: 'opted-out', since: summary.doNotContact };
  if (lastAnswer?.answer === 'contests') return { kind: 'contested', since: lastAnswer.day };
  if (step === null) return { kind: 'prescribed' };
  if (promise && promise.day > today)
    return { kind: 'promise-pending', until: promise.day, cents: promise.cents };
  if (summary.lastPaymentDay === today) return { kind: 'paid-today' };
  if (lastContactDay === today) return { kind: 'talked-today' };
  if (postponedUntil !== undefined && postponedUntil > today)
    return { kind: 'postponed', until: postponedUntil };
  if (lastContactDay === undefined || speaksBeforeTheStep(summary, today)) return null;
  const taken = toDayNumber(lastContactDay) >= step.since;
  return taken ? { kind: 'step-taken', last: lastContactDay, until: fromDayNumber(step.next) } : null;
};

/** The reason in the owner's words. */
export const silenceText = (silence: Silence, today: CivilDay): string => {
  switch (silence.kind) {
    case 'opted-out':
      return `Pediu para não receber mensagens (${shortDay(silence.since, today)})`;
    case 'contested':
      return `Contestou em ${shortDay(silence.since, today)}: resolva antes de lembrar de novo`;
    case 'prescribed':
      return 'Venceu há mais de 5 anos: não se mandam mais mensagens';
    case 'promise-pending':
      return `Prometeu ${formatMoney(silence.cents)} para ${
        daysBetween(today, silence.until) === 1 ? 'amanhã' : shortDay(silence.until, today)
      }`;
    case 'paid-today':
      return 'Pagou hoje';
    case 'talked-today':
      return 'Já conversou hoje';
    case 'postponed':
      return `Adiado para ${shortDay(silence.until, today)}`;
    case 'step-taken':
      return `Já conversou ${relativeDay(silence.last, today)}; próximo contato ${relativeDay(silence.until, today)}`;
  }
};
