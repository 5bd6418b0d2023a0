import type { Channel } from '../../domain/customer';
import { commonHours, HOUR, type Hours, type WeekHours } from './hours';

/** What the law of a state says about the hours of collection contacts. */
export interface StateRule {
  readonly law: string;
  readonly hours: WeekHours;
  /** The channels its text names. */
  readonly covers: readonly Channel[];
}

const between = (from: number, to: number): Hours => ({ from: from * HOUR, to: to * HOUR });

/** No state allows Sundays; none of them holidays, which `hoursOn` closes. */
const week = (weekdays: Hours, saturday: Hours | null): WeekHours => [
  null,
  ...Array.from({ length: 5 }, () => weekdays),
  saturday,
];

const CALLS: readonly Channel[] = ['call'];
const CALLS_AND_TEXTS: readonly Channel[] = ['call', 'sms', 'whatsapp'];

/**
 * Hours nobody is bothered outside of, where no state law says it: no federal law on hours is known. Prudence, not
 * law: the widest that any state with a law allows.
 */
export const PRUDENT_HOURS: WeekHours = week(between(8, 20), between(8, 14));

/**
 * The states with a law, by their two letters (domain.md A.8). Read in its own text was only São Paulo's of 2014; the
 * others, and what each names beside calls, come from second-hand accounts and want a lawyer's eye.
 */
export const stateRules: Readonly<Partial<Record<string, StateRule>>> = {
  /** Gathers what was Lei 15.426/2014, on calls. */
  SP: {
    law: 'Lei estadual 17.832/2023, art. 51',
    hours: week(between(8, 20), between(8, 14)),
    covers: CALLS,
  },
  /** Amends Lei 6.854/2014. */
  RJ: { law: 'Lei estadual 7.868/2018', hours: week(between(9, 19), null), covers: CALLS },
  ES: { law: 'Lei estadual 10.626/2017', hours: week(between(8, 19), null), covers: CALLS },
  /** The law names only the end of the day; the beginning is the prudent one. */
  AM: { law: 'Lei estadual 306/2016', hours: week(between(8, 19), null), covers: CALLS },
  AL: {
    law: 'Lei estadual 7.782/2016',
    hours: week(between(8, 20), between(8, 14)),
    covers: CALLS_AND_TEXTS,
  },
  /** Its summary names SMS and WhatsApp. */
  CE: { law: 'Lei estadual 16.836/2019', hours: week(between(8, 18), null), covers: CALLS_AND_TEXTS },
};

/** The hours of a weekday that every given rule and prudence allow; null is none. */
export const allowedHours = (weekday: number, rules: readonly StateRule[]): Hours | null =>
  rules.reduce<Hours | null>(
    (hours, rule) => commonHours(hours, rule.hours[weekday] ?? null),
    PRUDENT_HOURS[weekday] ?? null,
  );
