import { addDays, addMonths, type CivilDay, fromDayNumber, toDayNumber } from '../calendar/civil-day';
import { extendedDueDay, isBusinessDay, type LocalHoliday } from '../calendar/holidays';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';

/** Days before the due day from which there is something to remind of, where the ladders say nothing else. */
const REMIND_DAYS = 5;
/** After five years a written debt may no longer be asked for, not even by message (CC 206 §5 I). */
const PRESCRIPTION_MONTHS = 60;

export interface DueSum {
  readonly cents: Cents;
  /** Installments. */
  readonly count: number;
  /** The oldest and the newest due day among them; absent when there are none. */
  readonly firstDay?: CivilDay;
  readonly lastDay?: CivilDay;
}

/** What a customer has open, as it stands on a day. Amounts are principal, without late charges. */
export interface DuePosition {
  /** Past the due day, also counting the move off Sundays and holidays (CC 132 §1), and not prescribed. */
  readonly overdue: DueSum;
  /** Due today, or due on a Sunday or holiday and payable until today or later. */
  readonly today: DueSum;
  /** Due from tomorrow to the reach of the earliest reminder. */
  readonly soon: DueSum;
  /** Due more than five years ago: still open in the books, no longer talked about. */
  readonly prescribed: DueSum;
  /** Days since the oldest overdue due day; 0 when nothing is overdue. */
  readonly daysLate: number;
}

/** The limits that decide where a due day falls, worked out once a day and not once a customer. */
export interface DayLimits {
  readonly today: CivilDay;
  readonly number: number;
  /** The last day there is something to remind of. */
  readonly remindUntil: number;
  readonly prescribedBefore: number;
  /** Due days before today that may still be paid as if on time. */
  readonly extended: ReadonlySet<number>;
  /** No due day before this is among them. */
  readonly extendedFrom: number;
  /** The civil day of a day number, written once for all the customers it comes up with. */
  readonly name: (dayNumber: number) => CivilDay;
}

const dayNames = (): DayLimits['name'] => {
  const known = new Map<number, CivilDay>();
  return (dayNumber) => {
    const name = known.get(dayNumber) ?? fromDayNumber(dayNumber);
    known.set(dayNumber, name);
    return name;
  };
};

/** `holidays` are the shop's own; `remindDays` is how far ahead of a due day the earliest reminder goes. */
export const dayLimits = (
  today: CivilDay,
  holidays: readonly LocalHoliday[] = [],
  remindDays: number = REMIND_DAYS,
): DayLimits => {
  const number = toDayNumber(today);
  const extended = new Set<number>();
  let extendedFrom = number;
  // A due day moves at most to the next business day, so the one before today is as far back as it goes.
  for (let day = addDays(today, -1); !isBusinessDay(day, holidays); day = addDays(day, -1)) {
    extendedFrom = toDayNumber(day);
    if (extendedDueDay(day, holidays) >= today) extended.add(extendedFrom);
  }
  const prescribedBefore = toDayNumber(addMonths(today, -PRESCRIPTION_MONTHS));
  const remindUntil = number + remindDays;
  return { today, number, remindUntil, prescribedBefore, extended, extendedFrom, name: dayNames() };
};

type Bucket = 'prescribed' | 'overdue' | 'today' | 'soon' | 'later';

const bucketOf = (due: number, limits: DayLimits): Bucket => {
  if (due > limits.number) return due <= limits.remindUntil ? 'soon' : 'later';
  if (due === limits.number) return 'today';
  if (due >= limits.extendedFrom && limits.extended.has(due)) return 'today';
  return due < limits.prescribedBefore ? 'prescribed' : 'overdue';
};

/** Where one due day stands, for installments as for summaries. */
export const dueBucket = (dueDay: CivilDay, limits: DayLimits): Bucket =>
  bucketOf(toDayNumber(dueDay), limits);

/** True when a due day is over, also counting the move off Sundays and holidays. */
export const isPastDue = (dueDay: CivilDay, limits: DayLimits): boolean =>
  dueDay < limits.today && !limits.extended.has(toDayNumber(dueDay));

interface Tally {
  cents: number;
  count: number;
  first: number | undefined;
  last: number | undefined;
}

const tally = (): Tally => ({ cents: 0, count: 0, first: undefined, last: undefined });

const asSum = ({ cents, count, first, last }: Tally, { name }: DayLimits): DueSum => ({
  cents,
  count,
  firstDay: first === undefined ? undefined : name(first),
  lastDay: last === undefined ? undefined : name(last),
});

/** Reads the due days of a summary up as far as reminders go; they are ascending, so the rest is not touched. */
export const duePosition = (summary: Summary, limits: DayLimits): DuePosition => {
  const sums = { prescribed: tally(), overdue: tally(), today: tally(), soon: tally() };
  for (let index = 0; index < summary.dueDays.length; index += 1) {
    const due = summary.dueDays[index] ?? 0;
    const bucket = bucketOf(due, limits);
    if (bucket === 'later') break;
    const sum = sums[bucket];
    sum.cents += summary.dueCents[index] ?? 0;
    sum.count += summary.dueCounts[index] ?? 0;
    sum.first ??= due;
    sum.last = due;
  }
  return {
    overdue: asSum(sums.overdue, limits),
    today: asSum(sums.today, limits),
    soon: asSum(sums.soon, limits),
    prescribed: asSum(sums.prescribed, limits),
    daysLate: sums.overdue.first === undefined ? 0 : limits.number - sums.overdue.first,
  };
};

/** True where the oldest of what is overdue is an agreement's: what comes next is written in its own break rule. */
export const followsAgreement = (
  { agreementDueDay }: Pick<Summary, 'agreementDueDay'>,
  { overdue }: Pick<DuePosition, 'overdue'>,
): boolean => agreementDueDay !== undefined && agreementDueDay === overdue.firstDay;
