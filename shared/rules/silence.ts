import { addDays, type CivilDay, daysBetween, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import { relativeDay } from '../calendar/format';
import { lastPromiseDay, promiseState } from '../domain/payment-promise';
import type { Summary } from '../domain/summary';
import { formatMoney } from '../money/format';
import { type FlagKind, waitingFlags } from './flags';
import type { StepNow } from './ladder/current-step';
import { shortDay } from './reasons';

/** Why a customer with something open is left in peace for now. */
export type Silence =
  | { readonly kind: 'deceased'; readonly since: CivilDay }
  | { readonly kind: 'opted-out'; readonly since: CivilDay }
  | { readonly kind: 'contested'; readonly since: CivilDay }
  | { readonly kind: 'prescribed' }
  | { readonly kind: 'promise-pending'; readonly until: CivilDay; readonly cents: number }
  /** The promised day is over, its tolerance is not. */
  | { readonly kind: 'promise-tolerance'; readonly until: CivilDay }
  | { readonly kind: 'paid-today' }
  | { readonly kind: 'talked-today' }
  /** Reached as often as the shop allows in seven days. */
  | { readonly kind: 'talked-enough'; readonly times: number; readonly until: CivilDay }
  | { readonly kind: 'postponed'; readonly until: CivilDay }
  /** The owner gave up what is overdue. */
  | { readonly kind: 'given-up'; readonly since: CivilDay }
  /** The owner decided on a step that takes its time. */
  | { readonly kind: 'decided'; readonly since: CivilDay; readonly until: CivilDay }
  /** This step was already taken; the next one comes on `until`. */
  | { readonly kind: 'step-taken'; readonly last: CivilDay; readonly until: CivilDay };

/** Answered or remembered on the next day already; what was said to be paid is to be checked first. */
const doesNotWait = (kind: FlagKind): boolean => kind !== 'said-paid';

const WEEK = 7;

const speaksBeforeTheStep = (summary: Summary, today: CivilDay): boolean =>
  summary.lastContactDay === undefined || waitingFlags(summary, today).some(({ kind }) => doesNotWait(kind));

const promiseSilence = ({ promise }: Summary, today: CivilDay): Silence | null => {
  if (!promise) return null;
  const state = promiseState(promise, today);
  if (state === 'waiting')
    return { kind: 'promise-pending', until: promise.day, cents: promise.cents - promise.paidCents };
  return state === 'late' ? { kind: 'promise-tolerance', until: addDays(lastPromiseDay(promise), 1) } : null;
};

/** Days after which what the owner decided is looked at again. */
export const DECISION_DAYS = 30;

/** A decision holds for what was overdue then, until money comes in or something newer is overdue. */
const decisionSilence = (
  { decision, lastPaymentDay }: Summary,
  newestOverdue: CivilDay | undefined,
  today: CivilDay,
): Silence | null => {
  if (!decision || decision.kind === 'keep-talking') return null;
  if (lastPaymentDay !== undefined && lastPaymentDay > decision.day) return null;
  if (newestOverdue === undefined || newestOverdue > decision.day) return null;
  if (decision.kind === 'give-up') return { kind: 'given-up', since: decision.day };
  const until = addDays(decision.day, DECISION_DAYS);
  return until > today ? { kind: 'decided', since: decision.day, until } : null;
};

const talkSilence = (days: readonly CivilDay[], perWeek: number, today: CivilDay): Silence | null => {
  const week = days.filter((day) => day > addDays(today, -WEEK) && day <= today).sort();
  if (week.includes(today)) return { kind: 'talked-today' };
  const blocking = week[week.length - perWeek];
  return blocking === undefined
    ? null
    : { kind: 'talked-enough', times: week.length, until: addDays(blocking, WEEK) };
};

export interface SilenceFacts {
  readonly summary: Summary;
  /** Null when nothing but prescribed installments is due. */
  readonly step: StepNow | null;
  readonly today: CivilDay;
  /** The newest due day of what is overdue. */
  readonly newestOverdue?: CivilDay;
  /** Days on which the customer was reached lately, in any order. */
  readonly talks: readonly CivilDay[];
  /** Most contacts in seven days. */
  readonly perWeek: number;
}

/** Null when it is a good day to talk. */
export const silenceFor = (facts: SilenceFacts): Silence | null => {
  const { summary, step, today, talks, perWeek, newestOverdue } = facts;
  const { lastContactDay, postponedUntil } = summary;
  if (summary.deceasedOn !== undefined) return { kind: 'deceased', since: summary.deceasedOn };
  if (summary.doNotContact !== undefined) return { kind: 'opted-out', since: summary.doNotContact };
  if (summary.contestedSince !== undefined) return { kind: 'contested', since: summary.contestedSince };
  if (step === null) return { kind: 'prescribed' };
  const promised = promiseSilence(summary, today);
  if (promised) return promised;
  if (summary.lastPaymentDay === today) return { kind: 'paid-today' };
  if (lastContactDay === today) return { kind: 'talked-today' };
  if (postponedUntil !== undefined && postponedUntil > today)
    return { kind: 'postponed', until: postponedUntil };
  const talked = talkSilence(talks, perWeek, today);
  if (talked) return talked;
  const decided =
    waitingFlags(summary, today).length > 0 ? null : decisionSilence(summary, newestOverdue, today);
  if (decided) return decided;
  if (lastContactDay === undefined || speaksBeforeTheStep(summary, today)) return null;
  const taken = toDayNumber(lastContactDay) >= step.since;
  return taken ? { kind: 'step-taken', last: lastContactDay, until: fromDayNumber(step.next) } : null;
};

const onDay = (day: CivilDay, today: CivilDay): string =>
  daysBetween(today, day) === 1 ? 'amanhã' : shortDay(day, today);

/** The reason in the owner's words. */
export const silenceText = (silence: Silence, today: CivilDay): string => {
  switch (silence.kind) {
    case 'deceased':
      return `Soubemos que faleceu (${shortDay(silence.since, today)}): nada se manda`;
    case 'opted-out':
      return `Pediu para não receber mensagens (${shortDay(silence.since, today)})`;
    case 'contested':
      return `Contestou em ${shortDay(silence.since, today)}: resolva antes de lembrar de novo`;
    case 'prescribed':
      return 'Venceu há mais de 5 anos: não se mandam mais mensagens';
    case 'promise-pending':
      return `Prometeu ${formatMoney(silence.cents)} para ${onDay(silence.until, today)}`;
    case 'promise-tolerance':
      return `O dia combinado acabou de passar: espera até ${onDay(silence.until, today)}`;
    case 'paid-today':
      return 'Pagou hoje';
    case 'talked-today':
      return 'Já conversou hoje';
    case 'talked-enough':
      return `${silence.times} conversas em sete dias; de novo a partir de ${onDay(silence.until, today)}`;
    case 'postponed':
      return `Adiado para ${shortDay(silence.until, today)}`;
    case 'given-up':
      return `Deixado de lado por decisão da loja (${shortDay(silence.since, today)})`;
    case 'decided':
      return `Decidido em ${shortDay(silence.since, today)}; volta à lista em ${shortDay(silence.until, today)}`;
    case 'step-taken':
      return `Já conversou ${relativeDay(silence.last, today)}; próximo contato ${relativeDay(silence.until, today)}`;
  }
};
