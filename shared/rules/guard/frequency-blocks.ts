import { type CivilDay, daysBetween } from '../../calendar/civil-day';
import type { PassingBlock } from './block';
import { type ContactPolicy, MOST_PER_DAY } from './contact-policy';
import type { GuardFacts, Talk } from './facts';
import { usesPhone } from './lasting-blocks';

/** Seven days running: the day itself and the six before it. */
const DAYS = 7;

interface Counted {
  readonly today: number;
  readonly week: number;
}

const countTalks = (talks: readonly Talk[], day: CivilDay): Counted => {
  let [today, week] = [0, 0];
  for (const talk of talks) {
    if (talk.cancelledOn !== undefined || talk.answer === 'postponed') continue;
    const ago = daysBetween(talk.day, day);
    if (ago === 0) today += 1;
    if (ago >= 0 && ago < DAYS) week += 1;
  }
  return { today, week };
};

/** Why this day is too soon after a payment or the last conversations. A phone that several share counts them all. */
export const frequencyBlocks = (
  { summary, contacts, phoneContacts, channel }: GuardFacts,
  day: CivilDay,
  { perWeek }: ContactPolicy,
): PassingBlock[] => {
  const found: PassingBlock[] = [];
  const own = countTalks(contacts, day);
  const others = usesPhone(channel) ? countTalks(phoneContacts, day) : { today: 0, week: 0 };
  if (summary.lastPaymentDay === day) found.push({ kind: 'paid-today' });
  if (own.today >= MOST_PER_DAY) found.push({ kind: 'talked-today' });
  else if (own.today + others.today >= MOST_PER_DAY) found.push({ kind: 'phone-talked-today' });
  if (own.week >= perWeek) found.push({ kind: 'talked-enough', count: own.week });
  else if (own.week + others.week >= perWeek)
    found.push({ kind: 'phone-talked-enough', count: own.week + others.week });
  return found;
};
