import { addDays, type CivilDay } from '../calendar/civil-day';
import type { LocalHoliday } from '../calendar/holidays';
import type { Summary } from '../domain/summary';
import type { Cents } from '../money/cents';
import { type DayLimits, type DuePosition, dayLimits, duePosition, followsAgreement } from './dues';
import { type Flag, flagsOf, waitingFlags } from './flags';
import { defaultContactPolicy } from './guard/contact-policy';
import { currentStep, reachOf } from './ladder/current-step';
import { defaultLadders } from './ladder/default-ladders';
import { type LadderStep, type Ladders, ladderFor, OWNER_DECIDES_FROM } from './ladder/ladder';
import { reasonFor } from './reasons';
import { noRecentTalks, type RecentTalks } from './recent-talks';
import { riskScore } from './risk/risk-score';
import type { Segment } from './risk/segment';
import { segmentOf } from './risk/segment-of';
import { talkValue } from './risk/talk-value';
import { DECISION_DAYS, type Silence, silenceFor, silenceText } from './silence';
import { standingNow } from './standing-now';

/**
 * Overdue, due today, due soon: where a customer stands by the oldest of what is open. `decide` is overdue for so long
 * that the next step is the owner's own decision.
 */
export const sections = ['talk', 'today', 'remind', 'decide'] as const;
export type Section = (typeof sections)[number];

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
  readonly segment: Segment;
  /** Why now, or why not, in one sentence. */
  readonly reason: string;
}

export interface QueueEntry extends Entry {
  readonly step: LadderStep;
  readonly flags: readonly Flag[];
  /** What talking today is worth more than later, in expected cents: the order of those to talk to. */
  readonly value: Cents;
  /** What that rests on, in a few words. */
  readonly valueReason: string;
}

export interface SilentEntry extends Entry {
  readonly silence: Silence;
}

/** The day's conversations: each customer at most once, in `sections` or in `silent`. */
export interface Queue {
  readonly sections: Readonly<Record<Section, readonly QueueEntry[]>>;
  readonly silent: readonly SilentEntry[];
}

/** What the shop decided about its conversations, and those of the last days. */
export interface QueueRules {
  /** The shop's own. */
  readonly holidays: readonly LocalHoliday[];
  readonly ladders: Ladders;
  readonly talks: RecentTalks;
  /** Most contacts with a customer in seven days. */
  readonly perWeek: number;
}

export const defaultQueueRules: QueueRules = {
  holidays: [],
  ladders: defaultLadders,
  talks: noRecentTalks,
  perWeek: defaultContactPolicy.perWeek,
};

/** The limits of a day as far ahead as any of the ladders reaches. */
export const queueLimits = (today: CivilDay, { holidays, ladders }: QueueRules): DayLimits =>
  dayLimits(today, holidays, reachOf([ladders.usual, ...Object.values(ladders.bySegment)]));

/** The section of what is oldest, and the due days of it; prescribed ones count as overdue here. */
const sectionOf = (position: DuePosition): Section | null => {
  if (position.overdue.count > 0) return 'talk';
  if (position.today.count > 0) return 'today';
  if (position.soon.count > 0) return 'remind';
  return position.prescribed.count > 0 ? 'talk' : null;
};

/** The bucket of due days a section is about. */
export const SECTION_DUES = { talk: 'overdue', today: 'today', remind: 'soon', decide: 'overdue' } as const;

const sumOf = (position: DuePosition, section: Section): DuePosition['overdue'] => {
  const sum = position[SECTION_DUES[section]];
  return sum.count > 0 ? sum : position.prescribed;
};

/**
 * From sixty days on the next step is the owner's: not where something agreed or asked waits for the shop, nor while an
 * agreement stands, nor for a while after the owner decided to go on talking.
 */
const isForTheOwner = (summary: Summary, position: DuePosition, today: CivilDay): boolean => {
  const { decision } = summary;
  const talksOn = decision?.kind === 'keep-talking' && addDays(decision.day, DECISION_DAYS) > today;
  return (
    position.daysLate >= OWNER_DECIDES_FROM &&
    !talksOn &&
    !followsAgreement(summary, position) &&
    waitingFlags(summary, today).length === 0
  );
};

const byId = (a: Entry, b: Entry): number => (a.customerId < b.customerId ? -1 : 1);
const byValue = (a: QueueEntry, b: QueueEntry): number =>
  b.value - a.value || b.cents - a.cents || byId(a, b);
const byCents = (a: Entry, b: Entry): number => b.cents - a.cents || byId(a, b);
const byDay = (a: Entry, b: Entry): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : b.cents - a.cents || byId(a, b);

/** How one customer stands today; null when nothing is due within the reach of the customer's ladder. */
export const entryFor = (
  summary: Summary,
  limits: DayLimits,
  rules: QueueRules,
): QueueEntry | SilentEntry | null => {
  const { today } = limits;
  const position = duePosition(summary, limits);
  const section = sectionOf(position);
  if (section === null) return null;
  const standing = standingNow(summary, position, today);
  const segment = segmentOf(summary, standing);
  const stepNow = currentStep(ladderFor(rules.ladders, segment), position, limits);
  if (stepNow === null && section !== 'talk') return null;
  const { customerId } = summary;
  const { cents, count, firstDay: day = today } = sumOf(position, section);
  const common = { customerId, day, cents, count, position, segment };
  const silence = silenceFor({
    summary,
    step: stepNow,
    today,
    newestOverdue: position.overdue.lastDay,
    talks: rules.talks.get(customerId) ?? [],
    perWeek: rules.perWeek,
  });
  if (silence !== null || stepNow === null) {
    const kept = silence ?? { kind: 'prescribed' as const };
    return { ...common, section, silence: kept, reason: silenceText(kept, today) };
  }
  const { step } = stepNow;
  const flags = flagsOf(summary, position, today);
  const decides = isForTheOwner(summary, position, today);
  const { value, reason: valueReason } = talkValue({
    flags: flags.map(({ kind }) => kind),
    daysLate: position.daysLate,
    cents,
    segment,
    score: riskScore(summary, standing),
  });
  const reason = reasonFor(flags, today);
  return { ...common, section: decides ? 'decide' : section, step, flags, value, valueReason, reason };
};

export const isSilent = (entry: QueueEntry | SilentEntry): entry is SilentEntry => 'silence' in entry;

const ORDER: Readonly<Record<Section, (a: QueueEntry, b: QueueEntry) => number>> = {
  talk: byValue,
  today: byCents,
  remind: byDay,
  decide: byCents,
};

/** The queue of a day from the summaries with something due. The cost follows what is due, not the history. */
export const buildQueue = (
  summaries: readonly Summary[],
  today: CivilDay,
  given: Partial<QueueRules> = {},
): Queue => {
  const rules: QueueRules = { ...defaultQueueRules, ...given };
  const limits = queueLimits(today, rules);
  const found: Record<Section, QueueEntry[]> = { talk: [], today: [], remind: [], decide: [] };
  const silent: SilentEntry[] = [];
  for (const summary of summaries) {
    const entry = entryFor(summary, limits, rules);
    if (entry === null) continue;
    if (isSilent(entry)) silent.push(entry);
    else found[entry.section].push(entry);
  }
  for (const section of sections) found[section].sort(ORDER[section]);
  silent.sort(byDay);
  return { sections: found, silent };
};
