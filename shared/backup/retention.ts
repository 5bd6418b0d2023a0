import { type CivilDay, daysBetween, toDayNumber } from '../calendar/civil-day';
import { isOfShop, type NamedCopy, parseBackupFileName } from './file-name';

/** One copy for each of the newest days, weeks and months that have one; today and this month among them. */
export const KEPT_DAYS = 14;
export const KEPT_WEEKS = 8;
/** This month and the twelve before it, so that a whole year can be looked back on. */
export const KEPT_MONTHS = 13;
/** Copies made before something great was done ("antes-de-restaurar") stay for so long, and so many at least. */
export const REASON_DAYS = 365;
export const KEPT_FOR_A_REASON = 5;

export interface RetentionQuestion {
  /** Names of all files in a place, in any order. */
  readonly names: readonly string[];
  /** What the shop is called now. */
  readonly shop: string;
  readonly today: CivilDay;
  /** The newest copy that is known to be good. */
  readonly proven?: string;
}

interface Candidate extends NamedCopy {
  readonly name: string;
}

const MONDAY = 4;
const weekOf = ({ day }: Candidate): number => Math.floor((toDayNumber(day) - MONDAY) / 7);
const monthOf = ({ day }: Candidate): string => day.slice(0, 7);

const order = ({ day, hour, minute, note = '' }: Candidate): string =>
  `${day} ${hour.toString().padStart(2, '0')}${minute.toString().padStart(2, '0')} ${note.padStart(9, '0')}`;

/** A number after the time only tells copies of one minute apart; words say what a copy is kept for. */
const isOrdinary = ({ note }: NamedCopy): boolean => note === undefined || /^\d+$/.test(note);

/** Of this shop and not from days to come, the newest first. */
const candidates = ({ names, shop, today }: RetentionQuestion): Candidate[] =>
  names
    .flatMap((name) => {
      const copy = parseBackupFileName(name);
      return copy && isOfShop(copy, shop) && copy.day <= today ? [{ ...copy, name }] : [];
    })
    .sort((a, b) => (order(a) > order(b) ? -1 : 1));

/** The newest of each of the newest `many` groups. `copies` come newest first. */
const newestOfEach = (
  copies: readonly Candidate[],
  groupOf: (copy: Candidate) => string | number,
  many: number,
): string[] => {
  const groups = new Map<string | number, string>();
  for (const copy of copies) {
    const group = groupOf(copy);
    if (groups.size < many && !groups.has(group)) groups.set(group, copy.name);
  }
  return [...groups.values()];
};

/**
 * The copies of a place that may go: all of today stay, and of the time before the newest of each day, week and month,
 * for a while each.
 *
 * - Days, weeks and months that have no copy are not counted: a computer whose clock ran ahead for a day, or a shop
 *   that was closed for the winter, does not lose what is older.
 * - Copies from days to come (the clock was set back) are not touched, nor are those of a shop of another name, which
 *   may be somebody else's, and files that are no copies.
 * - Those kept for a reason ("antes-de-restaurar") are counted apart: all of a year stay, and the newest few.
 * - The newest proven copy stays, whatever its day.
 */
export const copiesToDrop = (question: RetentionQuestion): string[] => {
  const all = candidates(question);
  const copies = all.filter(isOrdinary);
  const forReason = all.filter((copy) => !isOrdinary(copy));
  const kept = new Set([
    ...copies.filter(({ day }) => day === question.today).map(({ name }) => name),
    ...newestOfEach(copies, ({ day }) => day, KEPT_DAYS),
    ...newestOfEach(copies, weekOf, KEPT_WEEKS),
    ...newestOfEach(copies, monthOf, KEPT_MONTHS),
    ...forReason
      .filter(({ day }, at) => at < KEPT_FOR_A_REASON || daysBetween(day, question.today) <= REASON_DAYS)
      .map(({ name }) => name),
    question.proven,
  ]);
  return all.map(({ name }) => name).filter((name) => !kept.has(name));
};
