import type { CivilDay } from '@shared/calendar/civil-day';
import type { Shop } from '@shared/domain/shop';
import type { Result } from '@shared/result';
import type { TalkChannel } from '@shared/rules/channels';
import { guardText } from '@shared/rules/guard/guard-text';
import type { GuardAnswer } from '@shared/rules/guard/may-contact';
import { type LinkError, linkErrorText } from '@shared/rules/link-error';
import type { ToneFinding } from '@shared/rules/tone/finding';
import { isSendable } from '@shared/rules/tone/verdict';
import type { ConversationView } from './conversation-view';
import { addressOf, type TalkAddress } from './talk-address';
import { talkLink } from './talk-link';
import type { ToneCheck } from './tone-check';

/** Whether a text may go out through a channel now, and everything that stands against it. */
export interface Outgoing {
  readonly channel: TalkChannel;
  readonly address: Result<TalkAddress, LinkError>;
  readonly guard: GuardAnswer;
  /** The guard's answer in one line; null where there is nothing to say. */
  readonly guardLine: string | null;
  /** In the text; empty for a call. */
  readonly findings: readonly ToneFinding[];
  /** The first thing that stands against it, in one line; null when it may go. */
  readonly obstacle: string | null;
  /** The same for copying it, which no link has to carry. */
  readonly copyObstacle: string | null;
}

const TONE = 'Há um trecho que não pode ser enviado. Troque pelo texto sugerido, ou escreva de outro jeito.';
const SUBJECT_TONE =
  'O assunto do e-mail tem um trecho que não pode ser enviado. Corrija em Ajustes, Mensagens, ou use outro texto.';
const EMPTY = 'Escreva a mensagem antes de abrir a conversa.';

const copyObstacleOf = (
  { address, guard, guardLine, findings, channel }: Omit<Outgoing, 'obstacle' | 'copyObstacle'>,
  text: string,
  subjectFindings: readonly ToneFinding[],
): string | null => {
  if (!address.ok) return linkErrorText(address.error);
  if (!guard.allowed) return guardLine;
  if (channel === 'call') return null;
  if (text.trim() === '') return EMPTY;
  if (!isSendable(findings)) return TONE;
  return isSendable(subjectFindings) ? null : SUBJECT_TONE;
};

/** The words, who sends them and when, and what reads them first. */
interface Leaving {
  readonly text: string;
  readonly shop: Pick<Shop, 'name' | 'document'>;
  readonly today: CivilDay;
  readonly check: ToneCheck;
}

export const outgoing = (
  view: ConversationView,
  channel: TalkChannel,
  { text, shop, today, check }: Leaving,
): Outgoing => {
  const { customer, facts, draft } = view;
  const guard = view.guard(channel);
  const isCall = channel === 'call';
  const secrets = {
    document: customer.document,
    shopDocument: shop.document,
    items: facts.installments.map(({ description }) => description),
  };
  const found = {
    channel,
    address: addressOf(customer, channel),
    guard,
    guardLine: guard.allowed && guard.note === undefined ? null : guardText(guard, today),
    findings: isCall ? [] : check(text, secrets),
  };
  // Not written in the conversation, so not marked there either.
  const subject = channel === 'email' ? check(draft.subject ?? '', secrets) : [];
  const link = talkLink(view, { channel, text, shopName: shop.name });
  const copyObstacle = copyObstacleOf(found, text, subject);
  return { ...found, copyObstacle, obstacle: copyObstacle ?? (link.ok ? null : linkErrorText(link.error)) };
};
