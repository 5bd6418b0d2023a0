import type { Conversation } from '@renderer/data/queries/today';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Shop } from '@shared/domain/shop';
import type { Summary } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import { type Behaviour, behaviourOf } from '@shared/rules/behaviour';
import { suggestedChannel } from '@shared/rules/channels';
import { dayLimits } from '@shared/rules/dues';
import { flagsOf } from '@shared/rules/flags';
import { callScript } from '@shared/rules/messages/call-script';
import { type Draft, draftMessage } from '@shared/rules/messages/draft';
import { type MessageFacts, messageFacts } from '@shared/rules/messages/facts';
import { messageKind } from '@shared/rules/messages/kinds';
import { entryFor, isSilent, type QueueEntry, type Section, type SilentEntry } from '@shared/rules/queue';
import { adviceFor } from '@shared/rules/reasons';
import type { Silence } from '@shared/rules/silence';
import { currentStep, type Step } from '@shared/rules/steps';

export interface Moment {
  readonly shop: Shop;
  readonly terms: Terms;
  readonly today: CivilDay;
  /** 0 to 23 */
  readonly hour: number;
}

export type TalkChannel = NonNullable<ReturnType<typeof suggestedChannel>>;

/** Everything the conversation with one customer shows, worked out from what is stored. */
export interface ConversationView {
  readonly customer: Customer;
  readonly summary: Summary;
  readonly entry: QueueEntry | SilentEntry | null;
  readonly silent: boolean;
  readonly reason: string;
  readonly advice: string | null;
  /** The hour this customer prefers, while it has not come yet. */
  readonly prefersAfter: number | null;
  readonly behaviour: Behaviour;
  readonly step: Step | null;
  /** What the message is about, with its charges. */
  readonly facts: MessageFacts;
  readonly overdue: MessageFacts;
  readonly draft: Draft;
  /** What to say on the phone. */
  readonly script: readonly string[];
  readonly channel: TalkChannel | null;
}

const sectionOf = (conversation: Conversation, entry: QueueEntry | SilentEntry | null): Section =>
  entry?.section ?? (conversation.open.length > 0 ? 'remind' : 'talk');

/** Where nothing may be asked for just now, the message only says hello; the owner writes the rest. */
const ONLY_HELLO = new Set<Silence['kind']>(['contested', 'paid-today', 'promise-pending', 'prescribed']);

const asksForNothing = (entry: QueueEntry | SilentEntry | null): boolean =>
  entry !== null && isSilent(entry) && ONLY_HELLO.has(entry.silence.kind);

const reasonOf = (entry: QueueEntry | SilentEntry | null, conversation: Conversation): string => {
  if (entry) return entry.reason;
  return conversation.open.length > 0 ? 'Nada vencido nem para vencer nos próximos dias' : 'Tudo pago';
};

/** The hour from which a customer prefers to be contacted, where it is still to come today; otherwise null. */
export const prefersAfter = (
  { preferredHour }: Pick<Customer, 'preferredHour'>,
  hour: number,
): number | null => (preferredHour !== undefined && preferredHour > hour ? preferredHour : null);

/** `turn` counts how often another wording was asked for. */
export const conversationView = (
  conversation: Conversation,
  { shop, terms, today, hour }: Moment,
  turn: number,
): ConversationView => {
  const { customer, summary, open, contacts } = conversation;
  const limits = dayLimits(today, terms.holidays);
  const entry = entryFor(summary, limits);
  const section = sectionOf(conversation, entry);
  const facts = messageFacts(open, section, limits, terms);
  const flags = entry ? flagsOf(summary, entry.position, today) : [];
  const step = entry ? (currentStep(entry.position, limits)?.step ?? null) : null;
  const source = { customerName: customer.name, shop, facts, promise: summary.promise, today, hour };
  const draft = draftMessage({
    ...source,
    kind: asksForNothing(entry) ? 'hello' : messageKind(step?.id ?? null, flags),
    used: contacts.flatMap((contact) => contact.template ?? []),
    turn,
  });
  const silent = entry !== null && isSilent(entry);
  return {
    customer,
    summary,
    entry,
    silent,
    reason: reasonOf(entry, conversation),
    advice: silent ? null : (adviceFor(flags) ?? (step && `${step.task}.`)),
    prefersAfter: prefersAfter(customer, hour),
    behaviour: behaviourOf(summary),
    step,
    facts,
    overdue: messageFacts(open, 'talk', limits, terms),
    draft,
    script: callScript(source),
    channel: suggestedChannel(customer),
  };
};
