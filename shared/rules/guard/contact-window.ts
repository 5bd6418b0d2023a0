import { type CivilDay, weekday } from '../../calendar/civil-day';
import { holidayName, type LocalHoliday } from '../../calendar/holidays';
import type { Channel } from '../../domain/customer';
import type { ContactPolicy } from './contact-policy';
import { commonHours, type Hours, MINUTES_PER_DAY, type WeekHours } from './hours';
import { allowedHours, type StateRule, stateRules } from './state-rules';

/** The hours in which a customer may be contacted through a channel. */
export interface ContactWindow {
  readonly week: WeekHours;
  /** Beside the national and bank holidays; null where holidays are as good as any day. */
  readonly holidays: readonly LocalHoliday[] | null;
}

/** A letter may be printed on any day: it interrupts nobody. */
const anyTime: ContactWindow = {
  week: Array.from({ length: 7 }, () => ({ from: 0, to: MINUTES_PER_DAY })),
  holidays: null,
};

/** Of two letters; a state without a law of its own, or an unknown one, asks nothing more than prudence. */
const ruleOf = (state: string | undefined): StateRule | undefined =>
  state === undefined ? undefined : stateRules[state];

/** What the policy, prudence and the laws of the states (the customer's and the shop's) have in common. */
export const contactWindow = (
  { hours, keepStateRules }: ContactPolicy,
  states: readonly (string | undefined)[],
  channel: Channel,
  holidays: readonly LocalHoliday[],
): ContactWindow => {
  if (channel === 'letter') return anyTime;
  const rules = states
    .map(ruleOf)
    .filter((rule) => rule !== undefined)
    .filter(({ covers }) => keepStateRules || covers.includes(channel));
  return { week: hours.map((own, day) => commonHours(own, allowedHours(day, rules))), holidays };
};

/** The holiday that closes the day, or null. */
export const closingHoliday = (day: CivilDay, { holidays }: ContactWindow): string | null =>
  holidays && holidayName(day, holidays);

/** The hours of the day; null is none. */
export const hoursOn = (day: CivilDay, window: ContactWindow): Hours | null =>
  closingHoliday(day, window) === null ? (window.week[weekday(day)] ?? null) : null;
