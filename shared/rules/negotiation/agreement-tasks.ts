import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { Agreement } from '../../domain/agreement/agreement';
import { lifeOfAgreement } from '../../domain/agreement/agreement-life';
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
import { type AgreementCourse, agreementCourse } from './course';

/** A signature is asked for from the day after the agreement, and not for ever: product defaults [I]. */
export const UNSIGNED_DAYS = 14;
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

/** It ends today or tomorrow, or did lately, and nobody asked what the customer thinks of it. */
interface ProposalTask extends Task {
  readonly kind: 'proposal-ending' | 'proposal-expired';
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
    .filter(
      (agreement) =>
        agreement.day < today &&
        agreement.day >= addDays(today, -UNSIGNED_DAYS) &&
        lifeOfAgreement(agreement).signed === undefined,
    )
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

const proposalTask = (
  { proposal, agreements, summary }: AgreementFacts['proposals'][number],
  today: CivilDay,
): AgreementTask[] => {
  const version = lastVersion(proposal);
  const { validUntil: day, totalCents: cents } = version;
  const status = proposalStatus(proposal, agreements, today);
  const expired = status === 'expired';
  const isNear = status === 'open' && version.day < today && day <= addDays(today, ENDING_DAYS);
  const isPast = expired && day >= addDays(today, -EXPIRED_DAYS);
  if (!isNear && !isPast) return [];
  if (summary && (isLeftInPeace(summary) || wasAsked(version, summary, expired))) return [];
  return [{ kind: expired ? 'proposal-expired' : 'proposal-ending', proposal, version, day, cents }];
};

const ORDER: Readonly<Record<AgreementTask['kind'], number>> = {
  decide: 0,
  notify: 1,
  'proposal-ending': 2,
  'proposal-expired': 3,
  unsigned: 4,
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
