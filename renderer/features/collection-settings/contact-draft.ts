import type { ContactPolicy } from '@shared/rules/guard/contact-policy';
import { HOUR, type Hours, hourText } from '@shared/rules/guard/hours';
import { policyProblems } from '@shared/rules/guard/policy-problems';
import { readHour } from './hour-entry';

export interface DayEntry {
  readonly open: boolean;
  /** As typed. */
  readonly from: string;
  readonly to: string;
}

/** Hours and frequency while they are typed. */
export interface ContactDraft {
  /** 0 Sunday … 6 Saturday. */
  readonly days: readonly DayEntry[];
  readonly perWeek: number;
  readonly keepStateRules: boolean;
}

const CLOSED: Hours = { from: 9 * HOUR, to: 12 * HOUR };

const dayEntry = (own: Hours | null): DayEntry => {
  const { from, to } = own ?? CLOSED;
  return { open: own !== null, from: hourText(from), to: hourText(to) };
};

export const contactDraftOf = ({ hours, perWeek, keepStateRules }: ContactPolicy): ContactDraft => ({
  days: hours.map(dayEntry),
  perWeek,
  keepStateRules,
});

export interface ReadContactDraft {
  /** Null while an hour cannot be read. */
  readonly policy: ContactPolicy | null;
  /** By weekday, and of the week as a whole. */
  readonly dayProblems: ReadonlyMap<number, string>;
  readonly problem: string | null;
  readonly weekProblem: string | null;
}

const NOT_READ = 'Hora não entendida. Escreva como 9h ou 17h30.';

const hoursOf = ({ open, from, to }: DayEntry): Hours | null | 'not-read' => {
  if (!open) return null;
  const [start, end] = [readHour(from), readHour(to)];
  return start === null || end === null ? 'not-read' : { from: start, to: end };
};

/** The policy that was typed, with what does not hold at each field. `state` is the shop's. */
export const readContactDraft = (draft: ContactDraft, state?: string): ReadContactDraft => {
  const dayProblems = new Map<number, string>();
  const read = draft.days.map(hoursOf);
  for (const [weekday, own] of read.entries()) if (own === 'not-read') dayProblems.set(weekday, NOT_READ);
  const hours = read.map((own) => (own === 'not-read' ? null : own));
  const policy = {
    hours,
    perWeek: draft.perWeek,
    keepStateRules: draft.keepStateRules,
  };
  let problem: string | null = null;
  let weekProblem: string | null = null;
  for (const found of policyProblems(policy, state)) {
    if (found.field !== 'hours') weekProblem = found.text;
    else if (found.weekday !== undefined) dayProblems.set(found.weekday, found.text);
    // An hour that cannot be read has been said already.
    else if (dayProblems.size === 0) problem = found.text;
  }
  return { policy: read.includes('not-read') ? null : policy, dayProblems, problem, weekProblem };
};

export const isSound = ({ policy, dayProblems, problem, weekProblem }: ReadContactDraft): boolean =>
  policy !== null && dayProblems.size === 0 && problem === null && weekProblem === null;

/** Whether there is anything to save. */
export const isContactChanged = (draft: ContactDraft, saved: ContactPolicy): boolean =>
  JSON.stringify(draft) !== JSON.stringify(contactDraftOf(saved));
