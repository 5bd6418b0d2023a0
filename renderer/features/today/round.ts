import type { Answer, Contact } from '@shared/domain/contact';
import type { Cents } from '@shared/money/cents';
import type { Queue, QueueEntry } from '@shared/rules/queue';

/** Whom a round goes through, in order; what the owner decides is never part of it. */
export const roundEntries = ({ sections }: Queue): readonly QueueEntry[] => [
  ...sections.talk,
  ...sections.today,
  ...sections.remind,
];

/** Notes of the owner, without a conversation. */
const NO_TALK: ReadonlySet<Answer> = new Set<Answer>(['postponed', 'resume', 'contest-resolved']);

export interface RoundSums {
  /** Ids of whom was talked to. */
  readonly talked: ReadonlySet<string>;
  /** How many of them answered something. */
  readonly answered: number;
  readonly promises: number;
  readonly promisedCents: Cents;
}

/** How far the day's conversations have come, from what was written down today. */
export const roundSums = (contacts: readonly Contact[]): RoundSums => {
  const talks = contacts.filter(({ answer }) => !NO_TALK.has(answer));
  const promises = talks.flatMap(({ promise }) => promise ?? []);
  return {
    talked: new Set(talks.map(({ customerId }) => customerId)),
    answered: new Set(
      talks.filter(({ answer }) => answer !== 'no-answer').map(({ customerId }) => customerId),
    ).size,
    promises: promises.length,
    promisedCents: promises.reduce((sum, { cents }) => sum + cents, 0),
  };
};

/** Somebody left out of the round for now. */
export interface PassedOver {
  readonly customerId: string;
  /** Absent where everybody is, for the same reason. */
  readonly name?: string;
  readonly why: string;
}

export interface PassedGroup {
  readonly why: string;
  readonly count: number;
  readonly names: readonly string[];
}

/** Those passed over by the reason, the most frequent first. */
export const byReason = (passed: readonly PassedOver[]): PassedGroup[] => {
  const groups = new Map<string, PassedOver[]>();
  for (const one of passed) groups.set(one.why, [...(groups.get(one.why) ?? []), one]);
  return [...groups]
    .map(([why, all]) => ({ why, count: all.length, names: all.flatMap(({ name }) => name ?? []) }))
    .sort((a, b) => b.count - a.count);
};
