import type { LetterAccount } from '@renderer/data/queries/letters';
import { contactGuard, type Moment } from '@renderer/features/talk';
import { fromDayNumber } from '@shared/calendar/civil-day';
import type { Summary } from '@shared/domain/summary';
import { suggestedChannel } from '@shared/rules/channels';
import { type DayLimits, type DuePosition, duePosition, followsAgreement } from '@shared/rules/dues';
import { flagsOf } from '@shared/rules/flags';
import { guardText } from '@shared/rules/guard/guard-text';
import { currentStep, type StepNow } from '@shared/rules/ladder/current-step';
import { type LadderStep, ladderFor, OWNER_DECIDES_FROM } from '@shared/rules/ladder/ladder';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { messageKind, resumesAfterPause } from '@shared/rules/messages/message-kind';
import { defaultQueueRules, queueLimits } from '@shared/rules/queue';
import type { Segment } from '@shared/rules/risk/segment';
import { segmentOf } from '@shared/rules/risk/segment-of';
import { type Silence, silenceFor, silenceText } from '@shared/rules/silence';
import { standingNow } from '@shared/rules/standing-now';

/** From here on a customer whom no message reaches gets a letter, in days late. Common practice (domain.md F.1). */
export const UNREACHABLE_FROM = 45;

/** The ladder asks for it; nothing else reaches the customer; the owner chose it. */
export type LetterCause = 'step' | 'unreachable' | 'chosen';

/** A customer who may get a letter, and how that stands. */
export interface LetterRow {
  readonly account: LetterAccount;
  readonly cause: LetterCause;
  readonly position: DuePosition;
  readonly limits: DayLimits;
  readonly segment: Segment;
  readonly step: LadderStep | null;
  readonly kind: MessageKind;
  /** From sixty days on a letter is the owner's own decision: it is never ticked beforehand. */
  readonly decides: boolean;
  /** What stands against it today, in one line; null when it may go. */
  readonly obstacle: string | null;
}

const limitsOf = ({ today, terms, collection }: Moment): DayLimits =>
  queueLimits(today, { ...defaultQueueRules, holidays: terms.holidays, ladders: collection.ladders });

interface Standing {
  readonly position: DuePosition;
  readonly segment: Segment;
  readonly stepNow: StepNow | null;
}

const standingOf = (summary: Summary, limits: DayLimits, { collection }: Moment): Standing => {
  const position = duePosition(summary, limits);
  const segment = segmentOf(summary, standingNow(summary, position, limits.today));
  const stepNow = currentStep(ladderFor(collection.ladders, segment), position, limits);
  return { position, segment, stepNow };
};

const asksForLetter = ({ stepNow, position }: Standing): boolean =>
  stepNow?.step.channel === 'letter' && position.overdue.count > 0;

/** From the summary alone, so that only those who may be due a letter are read. */
export const mayBeDue = (moment: Moment): ((summary: Summary) => boolean) => {
  const limits = limitsOf(moment);
  return (summary) => {
    const standing = standingOf(summary, limits, moment);
    return asksForLetter(standing) || standing.position.daysLate >= UNREACHABLE_FROM;
  };
};

/** Waiting for what was agreed holds a letter back too, though it disturbs nobody. */
const HOLDS_BACK: ReadonlySet<Silence['kind']> = new Set<Silence['kind']>([
  'promise-pending',
  'promise-tolerance',
  'postponed',
]);

const NOTHING_TO_WRITE = 'Nada venceu nem está perto de vencer: não há o que escrever.';

const obstacleOf = (
  account: LetterAccount,
  { position, stepNow }: Standing,
  kind: MessageKind,
  moment: Moment,
): string | null => {
  const { today, collection } = moment;
  const guard = contactGuard({ ...account, phoneContacts: [] }, moment, { position, inReply: false })(
    'letter',
  );
  if (!guard.allowed) return guardText(guard, today);
  const silence = silenceFor({
    summary: account.summary,
    step: stepNow,
    today,
    talks: [],
    perWeek: collection.contactPolicy.perWeek,
  });
  if (silence && HOLDS_BACK.has(silence.kind)) return `${silenceText(silence, today)}.`;
  const nothingDue = position.overdue.count + position.today.count + position.soon.count === 0;
  return nothingDue || kind === 'hello' ? NOTHING_TO_WRITE : null;
};

/** A letter since the step began has taken it. */
const wasSent = ({ contacts }: LetterAccount, stepNow: StepNow | null): boolean => {
  const since = stepNow && fromDayNumber(stepNow.since);
  return contacts.some(({ channel, day }) => channel === 'letter' && since !== null && day >= since);
};

const causeOf = (
  account: LetterAccount,
  standing: Standing,
  chosen: ReadonlySet<string>,
): LetterCause | null => {
  if (chosen.has(account.customer.id)) return 'chosen';
  if (wasSent(account, standing.stepNow)) return null;
  if (asksForLetter(standing)) return 'step';
  const isUnreachable =
    standing.position.daysLate >= UNREACHABLE_FROM && suggestedChannel(account.customer) === null;
  return isUnreachable ? 'unreachable' : null;
};

const rowOf = (
  account: LetterAccount,
  limits: DayLimits,
  moment: Moment,
  chosen: ReadonlySet<string>,
): LetterRow[] => {
  const standing = standingOf(account.summary, limits, moment);
  const cause = causeOf(account, standing, chosen);
  if (cause === null) return [];
  const flags = flagsOf(account.summary, standing.position, moment.today);
  const kind = messageKind(standing.stepNow?.step ?? null, flags, resumesAfterPause(account.summary));
  return [
    {
      account,
      cause,
      position: standing.position,
      limits,
      segment: standing.segment,
      step: standing.stepNow?.step ?? null,
      kind,
      decides:
        standing.position.daysLate >= OWNER_DECIDES_FROM &&
        !followsAgreement(account.summary, standing.position),
      obstacle: obstacleOf(account, standing, kind, moment),
    },
  ];
};

const rank = ({ cause, decides, obstacle }: LetterRow): number =>
  cause === 'chosen' ? 0 : obstacle !== null ? 3 : decides ? 2 : 1;

const inOrder = (a: LetterRow, b: LetterRow): number =>
  rank(a) - rank(b) ||
  b.position.daysLate - a.position.daysLate ||
  (a.account.customer.name < b.account.customer.name ? -1 : 1);

/** Who may get a letter: those chosen, those due one, those the owner decides about, and those who wait. */
export const letterRows = (
  accounts: readonly LetterAccount[],
  moment: Moment,
  chosen: ReadonlySet<string> = new Set(),
): LetterRow[] => {
  const limits = limitsOf(moment);
  return accounts.flatMap((account) => rowOf(account, limits, moment, chosen)).sort(inOrder);
};

/** Ticked before anybody looked: what the ladder decided, never what the owner decides. */
export const isTickedBefore = ({ decides, obstacle }: LetterRow): boolean => !decides && obstacle === null;
