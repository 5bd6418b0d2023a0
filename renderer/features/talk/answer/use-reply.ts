import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import type { AnswerProposal } from '@shared/rules/answers/proposal/answer-proposal';
import type { TalkChannel } from '@shared/rules/channels';
import { pixCode } from '@shared/rules/messages/pix-code';
import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { useState } from 'react';
import type { Sent, Talked } from '../contact-basis';
import type { ConversationView } from '../conversation-view';
import { type Outgoing, outgoing } from '../outgoing';
import { useLog } from '../use-log';
import { useSending } from '../use-sending';
import type { Entry } from './entry';
import { isReply, replyChannel } from './reply-channel';
import { asksForMoney, withPix } from './reply-text';

export interface OpenReply {
  readonly channel: TalkChannel;
  readonly text: string;
  readonly outgoing: Outgoing;
  /** More than one wording to choose from. */
  readonly variants: number;
  /** The customer wrote, or asked to have it in writing: it may go. */
  readonly expected: boolean;
  readonly expect: () => void;
  readonly setText: (text: string) => void;
  readonly another: () => void;
  readonly soften: () => void;
  /** Puts the Pix code under the text; null where there is none, or it stands there. */
  readonly addPix: (() => void) | null;
  readonly send: () => void;
  readonly copy: () => void;
  /** What was opened or copied and waits to be written down; null when nothing does. */
  readonly sent: Sent | null;
  readonly notSent: () => void;
  /** Resolves to null when the reply was written down, otherwise to what to tell the owner. */
  readonly confirm: () => Promise<string | null>;
}

interface ReplyRequest {
  readonly view: ConversationView;
  readonly talked: Talked;
  readonly entry: Entry;
  readonly proposal: AnswerProposal;
}

/** A reply to what the customer said: drafted, written over, checked, and sent by the owner. Null where none can go. */
export const useReply = ({ view, talked, entry, proposal }: ReplyRequest): OpenReply | null => {
  const { shop, today } = useShop();
  const log = useLog();
  const inApp = useTalk((state) => state.inApp);
  const [turn, setTurn] = useState(0);
  const [typed, setTyped] = useState<string | null>(null);
  const [expected, setExpected] = useState(() => isReply(talked));
  const channel = replyChannel(view.customer, talked);
  const reply = proposal.replies[turn % Math.max(1, proposal.replies.length)];

  const code = pixCode(shop, entry.understanding?.promise?.cents ?? view.toPayCents);
  const drafted = reply?.text ?? '';
  const text = typed ?? (proposal.open === 'pix' ? withPix(drafted, code) : drafted);
  // Who wrote may be answered at any hour; the guard still refuses what it never allows.
  const replied: ConversationView = {
    ...view,
    decides: false,
    inReply: true,
    guard: (way) => view.guard(way, true),
  };
  const out = channel && outgoing(replied, channel, { text, shop, today, check: toneFindings });
  const sending = useSending({ view: replied, text, now: () => out && { view: replied, outgoing: out } });
  if (!channel || !out || !reply) return null;

  const whenExpected = (act: () => void) => () => {
    if (expected && sending.asking === null) act();
  };
  return {
    channel,
    text,
    outgoing: out,
    variants: proposal.replies.length,
    expected,
    expect: () => setExpected(true),
    setText: setTyped,
    another: () => {
      setTurn(turn + 1);
      setTyped(null);
    },
    soften: () => {
      const finding = out.findings.find(({ instead }) => instead !== null);
      if (finding) setTyped(withKinderWording(text, finding));
    },
    addPix:
      code === '' || text.includes(code) || !asksForMoney(entry.answer)
        ? null
        : () => setTyped(withPix(text, code)),
    send: whenExpected(() => sending.open(inApp)),
    copy: whenExpected(sending.copy),
    sent: sending.asking,
    notSent: sending.stopAsking,
    confirm: async () =>
      sending.asking &&
      log(
        {
          customerId: view.customer.id,
          channel: sending.asking.channel,
          template: reply.id,
          text: sending.asking.text,
          to: sending.asking.to,
          answer: 'no-answer',
          inReply: true,
        },
        `Resposta anotada · ${view.customer.name}`,
      ),
  };
};
