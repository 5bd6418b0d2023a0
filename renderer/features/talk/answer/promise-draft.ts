import { addDays, type CivilDay, weekday } from '@shared/calendar/civil-day';
import { weekdayName } from '@shared/calendar/format';
import { balanceDue } from '@shared/domain/allocation';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import { lastPromiseDay } from '@shared/domain/payment-promise';
import { monthDayAfter } from '@shared/domain/tab-closing-day';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { shortDay } from '@shared/rules/reasons';
import { counted } from '@shared/wording/counted';
import type { AnsweredView } from './answer-facts';
import type { Entry } from './entry';

const FRIDAY = 5;
const WEEK = 7;

export interface DayPreset {
  readonly key: string;
  readonly label: string;
  readonly day: CivilDay;
}

/** The days that are promised most, each once; `payday` is the customer's day of the month. */
export const dayPresets = (today: CivilDay, payday?: number): DayPreset[] => {
  const friday = addDays(today, (FRIDAY - weekday(today) + WEEK) % WEEK || WEEK);
  const all: DayPreset[] = [
    { key: 'h', label: 'Hoje', day: today },
    { key: 'a', label: 'Amanhã', day: addDays(today, 1) },
    { key: 'x', label: 'Sexta', day: friday },
    { key: '+', label: 'Em 7 dias', day: addDays(today, WEEK) },
  ];
  if (payday !== undefined)
    all.splice(3, 0, { key: 'p', label: 'Recebe', day: monthDayAfter(today, payday) });
  return all.filter((preset, index) => all.findIndex(({ day }) => day === preset.day) === index);
};

/** Which amount is promised: what is due by now, all that is open, or one that was typed. */
export type AmountKind = 'due' | 'all' | 'typed';

export interface AmountChoice {
  readonly kind: Exclude<AmountKind, 'typed'>;
  readonly key: string;
  readonly label: string;
  /** With the charges of the promised day. */
  readonly cents: Cents;
}

/** The amounts a customer may mean, on a day. Where everything is due by now there is only one. */
export const amountChoices = (view: AnsweredView, day: CivilDay, terms: Terms): AmountChoice[] => {
  const isLate = view.overdue.installments.length > 0;
  const due = isLate ? view.overdue.installments : view.facts.installments;
  const cents = { due: balanceDue(due, day, terms), all: balanceDue(view.open, day, terms) };
  const all: AmountChoice = { kind: 'all', key: 't', label: 'Tudo em aberto', cents: cents.all };
  if (due.length === 0 || due.length === view.open.length) return cents.all > 0 ? [all] : [];
  return [
    { kind: 'due', key: 'v', label: isLate ? 'Só o vencido' : 'O que vence agora', cents: cents.due },
    all,
  ];
};

export interface PromiseDraft {
  readonly day: CivilDay | null;
  readonly amount: AmountKind;
  /** Of the amount that was typed. */
  readonly typedCents: Cents | null;
  readonly reason?: NonPaymentReason;
}

/** The form as it opens: the day and amount the customer named, otherwise what is due by now. */
export const promiseDraft = (
  { understanding, reason }: Entry,
  view: AnsweredView,
  terms: Terms,
  today: CivilDay,
): PromiseDraft => {
  const { day, cents } = understanding?.promise ?? {};
  const usual = amountChoices(view, day ?? today, terms)[0]?.kind ?? 'typed';
  const named = cents === undefined ? null : Math.min(cents, balanceDue(view.open, day ?? today, terms));
  return { day: day ?? null, amount: named === null ? usual : 'typed', typedCents: named, reason };
};

/** The day whose charges count: there are none to promise for a day that passed. */
export const chargedDay = (day: CivilDay | null, today: CivilDay): CivilDay =>
  day !== null && day > today ? day : today;

/** Cents of the draft as it stands, following the charges of its day. */
export const draftCents = (
  { day, amount, typedCents }: PromiseDraft,
  view: AnsweredView,
  terms: Terms,
  today: CivilDay,
): Cents | null =>
  amount === 'typed'
    ? typedCents
    : (amountChoices(view, chargedDay(day, today), terms).find(({ kind }) => kind === amount)?.cents ?? null);

/** `Vale até 06/12, com 1 dia de tolerância.` */
export const toleranceText = (day: CivilDay, toleranceDays: number, today: CivilDay): string => {
  const last = lastPromiseDay({ day, toleranceDays });
  if (toleranceDays === 0) return 'Vale só nesse dia, sem tolerância.';
  const days = counted(toleranceDays, 'dia', 'dias');
  return `Vale até ${shortDay(last, today)} (${weekdayName(last)}), com ${days} de tolerância.`;
};
