import { EARLIEST_STEP } from '@shared/rules/ladder/ladder';
import { readStepDays } from '@shared/rules/ladder/ladder-text';
import { SIMULATED_DAYS } from '@shared/rules/ladder/simulate';
import type { Course } from '@shared/rules/ladder/simulate-course';

type CourseKind = 'nothing' | 'pays' | 'keeps' | 'breaks';

/** What the customer does, while it is typed: days as `7 dias depois`. */
export interface CourseEntry {
  readonly kind: CourseKind;
  /** The day of the payment, or of the promise. */
  readonly on: string;
  /** The day promised. */
  readonly until: string;
}

export const noCourse: CourseEntry = { kind: 'nothing', on: '4 dias depois', until: '12 dias depois' };

export const courseChoices: readonly { readonly value: CourseKind; readonly label: string }[] = [
  { value: 'nothing', label: 'não paga nada' },
  { value: 'pays', label: 'paga' },
  { value: 'keeps', label: 'promete e cumpre' },
  { value: 'breaks', label: 'promete e não paga' },
];

const WITHIN = 'De 10 dias antes a 120 dias depois.';

const inReach = (days: number | null): days is number =>
  days !== null && days >= EARLIEST_STEP && days <= SIMULATED_DAYS;

/** What to correct at a field. */
export const courseProblems = ({ kind, on, until }: CourseEntry): { on?: string; until?: string } => {
  if (kind === 'nothing') return {};
  const day = readStepDays(on);
  if (!inReach(day)) return { on: WITHIN };
  if (kind === 'pays') return {};
  const promised = readStepDays(until);
  if (!inReach(promised)) return { until: WITHIN };
  return promised < day ? { until: 'O dia combinado vem depois da promessa.' } : {};
};

/** While something in it does not hold, the customer does nothing. */
export const courseOf = (entry: CourseEntry): Course => {
  const problems = courseProblems(entry);
  const on = readStepDays(entry.on) ?? 0;
  if (entry.kind === 'nothing' || problems.on !== undefined || problems.until !== undefined)
    return { kind: 'nothing' };
  if (entry.kind === 'pays') return { kind: 'pays', on };
  return { kind: 'promises', on, until: readStepDays(entry.until) ?? on, kept: entry.kind === 'keeps' };
};
