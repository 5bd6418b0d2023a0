import type { Conversation } from '@renderer/data/queries/today';
import type { CollectionSettings } from '@renderer/data/settings';
import type { TalkAbout } from '@renderer/stores/talk';
import type { CivilDay } from '@shared/calendar/civil-day';
import { firstPaymentCents } from '@shared/domain/agreement/saved-proposal';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Summary } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { type TalkChannel, talkChannelFor } from '@shared/rules/channels';
import { type CameBack, cameBack, toldOf } from '@shared/rules/cheques/returned-cheque';
import { duePosition } from '@shared/rules/dues';
import { type Flag, flagsOf } from '@shared/rules/flags';
import type { GuardAnswer } from '@shared/rules/guard/may-contact';
import { currentStep } from '@shared/rules/ladder/current-step';
import { type LadderStep, ladderFor } from '@shared/rules/ladder/ladder';
import { callScript } from '@shared/rules/messages/call-script';
import { type Draft, draftMessage } from '@shared/rules/messages/draft';
import { type MessageFacts, messageFacts } from '@shared/rules/messages/facts';
import type { MessageKind } from '@shared/rules/messages/kinds';
import { messageKind, resumesAfterPause } from '@shared/rules/messages/message-kind';
import {
  defaultQueueRules,
  entryFor,
  isSilent,
  type QueueEntry,
  queueLimits,
  type Section,
  type SilentEntry,
} from '@shared/rules/queue';
import { adviceFor } from '@shared/rules/reasons';
import { recentTalks } from '@shared/rules/recent-talks';
import { type Risk, riskOf } from '@shared/rules/risk/risk-score';
import { readSegment, type SegmentReading } from '@shared/rules/risk/segment-of';
import type { Silence } from '@shared/rules/silence';
import { standingNow } from '@shared/rules/standing-now';
import { contactGuard } from './contact-guard';
import { occasionWords } from './occasion-words';

export interface Moment {
  readonly shop: Shop;
  readonly terms: Terms;
  readonly collection: CollectionSettings;
  readonly today: CivilDay;
  /** On the shop's wall: 0 to 23, 0 to 59. */
  readonly hour: number;
  readonly minute: number;
}

/** What the owner chose for this conversation so far; what it was opened for, as far as it is not what the day asks for. */
export interface Choice extends Partial<TalkAbout> {
  /** How often another wording was asked for. */
  readonly turn: number;
  /** Another channel than the suggested one. */
  readonly channel?: TalkChannel;
  /** The customer wrote first. */
  readonly inReply: boolean;
  /** To be talked to although the next step is the owner's decision. */
  readonly anyway: boolean;
}

export const noChoice: Choice = { turn: 0, inReply: false, anyway: false };

/** Everything the conversation with one customer shows, worked out from what is stored. */
export interface ConversationView {
  readonly customer: Customer;
  readonly summary: Summary;
  readonly entry: QueueEntry | SilentEntry | null;
  readonly silent: boolean;
  readonly reason: string;
  /** What the place in the queue rests on, in a few words; null outside the queue. */
  readonly valueReason: string | null;
  readonly advice: string | null;
  /** The hour this customer prefers, while it has not come yet. */
  readonly prefersAfter: number | null;
  readonly segment: SegmentReading;
  readonly risk: Risk;
  readonly flags: readonly Flag[];
  readonly step: LadderStep | null;
  /** Overdue for so long that the next step is the owner's decision, and no talk was chosen yet. */
  readonly decides: boolean;
  /** Earlier conversations, oldest first. */
  readonly contacts: readonly Contact[];
  /** All that is open, due or not. */
  readonly open: readonly Installment[];
  /** What the message is about, with its charges. */
  readonly facts: MessageFacts;
  readonly overdue: MessageFacts;
  /** What is paid first of all: of a proposal that holds its first payment, otherwise all the message is about; in cents. */
  readonly toPayCents: Cents;
  /** Cheques that came back and are not made good; the one a message would speak of first. */
  readonly cameBack: readonly CameBack[];
  readonly kind: MessageKind;
  /** For `channel`, or for WhatsApp where that is a call. */
  readonly draft: Draft;
  /** What to say on the phone. */
  readonly script: readonly string[];
  readonly channel: TalkChannel | null;
  readonly inReply: boolean;
  /** Whether a contact through this channel is all right now, and otherwise when; `reply` to answer the customer. */
  readonly guard: (channel: TalkChannel, reply?: boolean) => GuardAnswer;
}

const sectionOf = (conversation: Conversation, entry: QueueEntry | SilentEntry | null): Section =>
  entry?.section ?? (conversation.open.length > 0 ? 'remind' : 'talk');

/** Where nothing may be asked for just now, the message only says hello, as an answer does; the owner writes the rest. */
const ONLY_HELLO: ReadonlySet<Silence['kind']> = new Set<Silence['kind']>([
  'contested',
  'deceased',
  'opted-out',
  'paid-today',
  'promise-pending',
  'prescribed',
]);

const asksForNothing = (entry: QueueEntry | SilentEntry | null): boolean =>
  entry !== null && isSilent(entry) && ONLY_HELLO.has(entry.silence.kind);

const reasonOf = (
  entry: QueueEntry | SilentEntry | null,
  { open, summary, unpaidCheques }: Conversation,
): string => {
  if (entry) return entry.reason;
  if (unpaidCheques.length > 0) return 'Falta acertar um cheque';
  if (open.length > 0) return 'Nada vencido nem para vencer nos próximos dias';
  return summary.openCount > 0 ? 'Tudo o que está em aberto espera cheques' : 'Tudo pago';
};

/** The hour from which a customer prefers to be contacted, where it is still to come today; otherwise null. */
export const prefersAfter = (
  { preferredHour }: Pick<Customer, 'preferredHour'>,
  hour: number,
): number | null => (preferredHour !== undefined && preferredHour > hour ? preferredHour : null);

/** Those that came back, the one that was chosen before the last. */
const cameBackOf = (
  { unpaidCheques }: Conversation,
  { chequeId }: Pick<Choice, 'chequeId'>,
): readonly CameBack[] => {
  const all = cameBack(unpaidCheques);
  const chosen = all.filter(({ cheque }) => cheque.id === chequeId);
  return [...chosen, ...all.filter((each) => !chosen.includes(each))];
};

const ofAgreement = (open: readonly Installment[], id: string): Installment[] =>
  open.filter(({ originKind, originId }) => originKind === 'agreement' && originId === id);

export const conversationView = (
  conversation: Conversation,
  moment: Moment,
  choice: Choice,
): ConversationView => {
  const { customer, summary, open, contacts, phoneContacts, offer } = conversation;
  const { shop, terms, collection, today, hour } = moment;
  const rules = {
    ...defaultQueueRules,
    holidays: terms.holidays,
    ladders: collection.ladders,
    perWeek: collection.contactPolicy.perWeek,
    talks: recentTalks([...contacts, ...phoneContacts.map((each) => ({ ...each, customerId: customer.id }))]),
  };
  const limits = queueLimits(today, rules);
  const entry = entryFor(summary, limits, rules);
  const position = duePosition(summary, limits);
  const standing = standingNow(summary, position, today, customer.limitCents);
  const segment = readSegment(summary, standing);
  const facts = choice.agreement
    ? messageFacts(ofAgreement(open, choice.agreement.id), 'talk', limits, terms)
    : messageFacts(open, sectionOf(conversation, entry), limits, terms);
  const overdue = messageFacts(open, 'talk', limits, terms);
  const flags = flagsOf(summary, position, today, {
    limitCents: customer.limitCents,
    chargesCents: overdue.feeCents + overdue.interestCents,
  });
  const step = currentStep(ladderFor(rules.ladders, segment.segment), position, limits)?.step ?? null;
  const returned = cameBackOf(conversation, choice);
  const channel = choice.channel ?? talkChannelFor(customer, step?.channel);
  const source = {
    kind:
      choice.occasion ??
      (asksForNothing(entry) || choice.inReply
        ? 'hello'
        : messageKind(step, flags, resumesAfterPause(summary))),
    customerName: customer.name,
    addressAs: customer.addressAs,
    segment: segment.segment,
    own: collection.messages,
    shop,
    facts,
    promise: summary.promise,
    agreementUntil: choice.agreement?.until,
    proposal: choice.proposal,
    cheque: returned[0] && toldOf(returned[0]),
    today,
    hour,
  } as const;
  const silent = entry !== null && isSilent(entry);
  const said = occasionWords(choice, today);
  return {
    customer,
    summary,
    entry,
    silent,
    reason: said?.reason ?? reasonOf(entry, conversation),
    valueReason: entry && !isSilent(entry) && !said ? entry.valueReason : null,
    advice: said?.advice ?? (silent ? null : (adviceFor(flags) ?? (step && `${step.task}.`))),
    prefersAfter: prefersAfter(customer, hour),
    segment,
    risk: riskOf(summary, standing),
    flags,
    step,
    decides:
      entry !== null &&
      !isSilent(entry) &&
      entry.section === 'decide' &&
      !choice.anyway &&
      choice.occasion === undefined,
    contacts,
    open,
    facts,
    overdue,
    toPayCents: offer && !choice.agreement ? firstPaymentCents(offer) : facts.totalCents,
    cameBack: returned,
    kind: source.kind,
    draft: draftMessage({
      ...source,
      channel: channel === null || channel === 'call' ? 'whatsapp' : channel,
      used: contacts.flatMap((contact) => contact.template ?? []),
      turn: choice.turn,
    }),
    script: callScript(source),
    channel,
    inReply: choice.inReply,
    guard: contactGuard(conversation, moment, { position, inReply: choice.inReply }),
  };
};
