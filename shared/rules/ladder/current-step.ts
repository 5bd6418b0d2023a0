import { toDayNumber } from '../../calendar/civil-day';
import type { DayLimits, DuePosition } from '../dues';
import { askIfPaid } from './default-ladders';
import type { Ladder, LadderStep } from './ladder';

/** After the last step the customer comes back to the list this often, in days. */
const LAST_STEP_EVERY = 30;

/** Days are day numbers (`toDayNumber`): this is worked out for every customer of the day. */
export interface StepNow {
  readonly step: LadderStep;
  /** The day this step began; a contact since then has taken it. */
  readonly since: number;
  /** The day of the step that follows. */
  readonly next: number;
}

/**
 * The step so many days after (or, negative, before) a due day; null before the first one. After the last step of a
 * ladder it comes again every thirty days, but never before the due day.
 */
const stepAt = (ladder: Ladder, due: number, days: number): StepNow | null => {
  const index = ladder.findLastIndex((step) => step.days <= days);
  const step = ladder[index];
  if (!step) return null;
  const following = ladder[index + 1];
  if (following) return { step, since: due + step.days, next: due + following.days };
  const rounds = step.days > 0 ? Math.floor((days - step.days) / LAST_STEP_EVERY) : 0;
  const since = due + step.days + rounds * LAST_STEP_EVERY;
  return { step, since, next: since + LAST_STEP_EVERY };
};

/** A step of the days up to the due day, taken only after it: it asks whether the payment was made. */
const askedLate = (now: StepNow | null): StepNow | null => {
  if (now === null || now.step.days > 0) return now;
  const { message, task, tone } = askIfPaid;
  return { ...now, step: { ...now.step, message, task, tone } };
};

/**
 * The step for all that is open, chosen by the oldest: its own due day while it is overdue, today for what may still be
 * paid today, otherwise the nearest one. Null when there is nothing to talk about yet.
 */
export const currentStep = (ladder: Ladder, position: DuePosition, limits: DayLimits): StepNow | null => {
  const { daysLate, overdue, today, soon } = position;
  if (overdue.count > 0) return askedLate(stepAt(ladder, limits.number - daysLate, daysLate));
  if (today.count > 0) return stepAt(ladder, limits.number, 0);
  if (soon.firstDay === undefined) return null;
  const due = toDayNumber(soon.firstDay);
  return stepAt(ladder, due, limits.number - due);
};

/** Days before a due day from which any of the ladders has something to say; at least none. */
export const reachOf = (ladders: readonly Ladder[]): number =>
  Math.max(0, ...ladders.map(([first]) => -(first?.days ?? 0)));
