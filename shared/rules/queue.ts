import type { CivilDay } from '../calendar/civil-day';
import type { LocalHoliday } from '../calendar/holidays';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';
import { type DayLimits, type DuePosition, dayLimits, duePosition } from './dues';
import { type Flag, flagsOf } from './flags';
import { type Rank, rankOf, ranks } from './priority';
import { reasonFor } from './reasons';
import { type Silence, silenceFor, silenceText } from './silence';
import { currentStep, type Step } from './steps';

/** Overdue, due today, due soon: where a customer stands by the oldest of what is open. */
export type Section = 'talk' | 'today' | 'remind';
export const sections: readonly Section[] = ['talk', 'today', 'remind'];

interface Entry {
  readonly customerId: string;
  readonly section: Section;
  /** The due day it is about: the oldest of the section. */
  readonly day: CivilDay;
  /** Open principal of the section, in cents. */
  readonly cents: Cents;
  /** Installments of the section. */
  readonly count: number;
  readonly position: DuePosition;
}

export interface QueueEntry extends Entry {
  readonly step: Step;
  readonly flags: readonly Flag[];
  readonly rank: Rank;
  /** Why now, in one sentence. */
  readonly reason: string;
}

export interface SilentEntry extends Entry {
  readonly silence: Silence;
  readonly reason: string;
}

/** The day's conversations: each customer at most once, in `sections` or in `silent`. */
export interface Queue {
  readonly sections: Readonly<Record<Section, readonly QueueEntry[]>>;
  readonly silent: readonly SilentEntry[];
}

/** The section of what is oldest, and the due days of it; prescribed ones count as overdue here. */
const sectionOf = (position: DuePosition): Section | null => {
  if (position.overdue.count > 0) return 'talk';
  if (position.today.count > 0) return 'today';
  if (position.soon.count > 0) return 'remind';
  return position.prescribed.count > 0 ? 'talk' : null;
};

const SUM_OF = { talk: 'overdue', today: 'today', remind: 'soon' } as const;

const sumOf = (position: DuePosition, section: Section): DuePosition['overdue'] => {
  const sum = position[SUM_OF[section]];
  return sum.count > 0 ? sum : position.prescribed;
};

const byId = (a: Entry, b: Entry): number => (a.customerId < b.customerId ? -1 : 1);

const byRank = (a: QueueEntry, b: QueueEntry): number =>
  ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || b.cents - a.cents || byId(a, b);
const byDay = (a: Entry, b: Entry): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : b.cents - a.cents || byId(a, b);

/** How one customer stands today; null when nothing is due within the reminder's reach. */
export const entryFor = (summary: Summary, limits: DayLimits): QueueEntry | SilentEntry | null => {
  const { today } = limits;
  const position = duePosition(summary, limits);
  const section = sectionOf(position);
  if (section === null) return null;
  const { cents, count, firstDay: day = today } = sumOf(position, section);
  const { customerId } = summary;
  const stepNow = currentStep(position, limits);
  const silence = silenceFor(summary, stepNow, today);
  if (silence !== null || stepNow === null) {
    const kept = silence ?? { kind: 'prescribed' as const };
    const reason = silenceText(kept, today);
    return { customerId, section, day, cents, count, position, silence: kept, reason };
  }
  const flags = flagsOf(summary, position, today);
  const rank = rankOf(flags, position);
  const reason = reasonFor(flags, summary, position, today);
  const { step } = stepNow;
  return { customerId, section, day, cents, count, position, step, flags, rank, reason };
};

export const isSilent = (entry: QueueEntry | SilentEntry): entry is SilentEntry => 'silence' in entry;

/** The queue of a day from the summaries with something due. The cost follows what is due, not the history. */
export const buildQueue = (
  summaries: readonly Summary[],
  today: CivilDay,
  holidays: readonly LocalHoliday[] = [],
): Queue => {
  const limits = dayLimits(today, holidays);
  const found: Record<Section, QueueEntry[]> = { talk: [], today: [], remind: [] };
  const silent: SilentEntry[] = [];
  for (const summary of summaries) {
    const entry = entryFor(summary, limits);
    if (entry === null) continue;
    if (isSilent(entry)) silent.push(entry);
    else found[entry.section].push(entry);
  }
  found.talk.sort(byRank);
  found.today.sort((a, b) => b.cents - a.cents || byId(a, b));
  found.remind.sort(byDay);
  silent.sort(byDay);
  return { sections: found, silent };
};
