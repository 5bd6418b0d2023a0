import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Agreement } from '../../domain/agreement/agreement';
import {
  lastVersion,
  type ProposalVersion,
  proposalStatus,
  type SavedProposal,
} from '../../domain/agreement/saved-proposal';
import type { Installment } from '../../domain/installment';
import type { Summary } from '../../domain/summary';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';
import type { Queue, QueueEntry } from '../queue';
import { type AgreementCourse, agreementCourse } from './course';
import { awaitsSignature } from './signing';

/** An answer to a proposal is asked for from a day before its last one to a week after it: product defaults [I]. */
const ENDING_DAYS = 1;
const EXPIRED_DAYS = 7;

interface Task {
  /** The day it is about. */
  readonly day: CivilDay;
  readonly cents: Cents;
}

/** Late enough to be broken, and nobody was told; or told, and the notice ran out: the owner decides. */
interface LateTask extends Task {
  readonly kind: 'notify' | 'decide';
  readonly agreement: Agreement;
  readonly course: AgreementCourse;
}

/** Made some days ago, and no signature is written down. */
export interface UnsignedTask extends Task {
  readonly kind: 'unsigned';
  readonly agreements: readonly Agreement[];
}

/**
 * It ends today or tomorrow, or did lately, and nobody asked what the customer thinks of it; or the last terms are the
 * customer's own, and wait for the shop's answer.
 */
interface ProposalTask extends Task {
  readonly kind: 'proposal-ending' | 'proposal-expired' | 'proposal-answer';
  readonly proposal: SavedProposal;
  readonly version: ProposalVersion;
}

/** What the shop has to do about its agreements and proposals on a day. */
export type AgreementTask = LateTask | UnsignedTask | ProposalTask;

export interface AgreementFacts {
  /** Standing ones with something late, each with what is open of it until today. */
  readonly late: readonly { readonly agreement: Agreement; readonly open: readonly Installment[] }[];
  /** Standing ones of the last days with something open. */
  readonly recent: readonly Agreement[];
  /** With all agreements of its customer. */
  readonly proposals: readonly {
    readonly proposal: SavedProposal;
    readonly agreements: readonly Agreement[];
    readonly summary?: Summary;
  }[];
}

const lateTasks = ({ late }: AgreementFacts, today: CivilDay, terms: Terms): AgreementTask[] =>
  late.flatMap(({ agreement, open }): AgreementTask[] => {
    const course = agreementCourse(agreement, open, today, terms);
    const { state, lateCents: cents, until } = course;
    if (state !== 'notify' && state !== 'decide') return [];
    const day = until ?? addDays(today, -course.daysLate);
    return [{ kind: state, agreement, course, day, cents }];
  });

const unsignedTask = ({ recent }: AgreementFacts, today: CivilDay): AgreementTask[] => {
  const agreements = recent
    .filter((agreement) => agreement.day < today && awaitsSignature(agreement, today))
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
  const [first] = agreements;
  if (!first) return [];
  const cents = sumCents(agreements.map(({ totalCents }) => totalCents));
  return [{ kind: 'unsigned', agreements, day: first.day, cents }];
};

/** Asked since the day it is asked for; being sent is no answer yet. */
const wasAsked = (
  { day, validUntil }: ProposalVersion,
  { lastContactDay }: Pick<Summary, 'lastContactDay'>,
  expired: boolean,
): boolean =>
  lastContactDay !== undefined &&
  lastContactDay > (expired ? validUntil : day) &&
  lastContactDay >= addDays(validUntil, -ENDING_DAYS);

const isLeftInPeace = ({ doNotContact, deceasedOn }: Summary): boolean =>
  doNotContact !== undefined || deceasedOn !== undefined;

const proposalKind = (
  { proposal, agreements }: AgreementFacts['proposals'][number],
  today: CivilDay,
): ProposalTask['kind'] | null => {
  const { day, validUntil, by } = lastVersion(proposal);
  const status = proposalStatus(proposal, agreements, today);
  const isPast = status === 'expired' && validUntil >= addDays(today, -EXPIRED_DAYS);
  if (day >= today || (status !== 'open' && !isPast)) return null;
  if (by === 'customer') return 'proposal-answer';
  if (isPast) return 'proposal-expired';
  return validUntil <= addDays(today, ENDING_DAYS) ? 'proposal-ending' : null;
};

const proposalTask = (facts: AgreementFacts['proposals'][number], today: CivilDay): AgreementTask[] => {
  const { proposal, summary } = facts;
  const kind = proposalKind(facts, today);
  const version = lastVersion(proposal);
  if (kind === null || (summary && isLeftInPeace(summary))) return [];
  const isAsked = kind !== 'proposal-answer';
  if (isAsked && summary && wasAsked(version, summary, kind === 'proposal-expired')) return [];
  return [{ kind, proposal, version, day: version.validUntil, cents: version.totalCents }];
};

const ORDER: Readonly<Record<AgreementTask['kind'], number>> = {
  decide: 0,
  notify: 1,
  'proposal-answer': 2,
  'proposal-ending': 3,
  'proposal-expired': 4,
  unsigned: 5,
};

/** The tasks of a day: what waits for the owner first, the oldest of each before the others. */
export const agreementTasks = (facts: AgreementFacts, today: CivilDay, terms: Terms): AgreementTask[] =>
  [
    ...lateTasks(facts, today, terms),
    ...facts.proposals.flatMap((one) => proposalTask(one, today)),
    ...unsignedTask(facts, today),
  ].sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.day.localeCompare(b.day) || b.cents - a.cents);

/** Whom a task is about; null where it is about several. */
export const customerOfTask = (task: AgreementTask): string | null => {
  if ('proposal' in task) return task.proposal.customerId;
  if ('agreement' in task) return task.agreement.customerId;
  const [only, ...others] = task.agreements;
  return only && others.length === 0 ? only.customerId : null;
};

/**
 * The queue without those a task already asks for: nobody is talked to twice, and not of the parcels while the owner
 * has an agreement to decide on or the customer a proposal to answer. A cheque that came back is another matter.
 */
export const withoutTasks = (queue: Queue, tasks: readonly AgreementTask[]): Queue => {
  const asked = new Set(tasks.flatMap((task) => ('agreements' in task ? [] : (customerOfTask(task) ?? []))));
  if (asked.size === 0) return queue;
  const stays = ({ customerId, flags }: QueueEntry): boolean =>
    !asked.has(customerId) || flags.some(({ kind }) => kind === 'cheque-returned');
  const { talk, today, remind, decide } = queue.sections;
  return {
    ...queue,
    sections: {
      talk: talk.filter(stays),
      today: today.filter(stays),
      remind: remind.filter(stays),
      decide: decide.filter(stays),
    },
  };
};
