import { readConversation } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { TalkAbout } from '@renderer/stores/talk';
import type { TalkChannel } from '@shared/rules/channels';
import { useState } from 'react';
import { type Choice, type ConversationView, conversationView, noChoice } from './conversation-view';
import { type Outgoing, outgoing } from './outgoing';
import { useToneCheck } from './tone-check';
import { useMoment } from './use-moment';

export interface OpenConversation {
  /** Undefined while it is being read and the tone check is loaded, null when there is no such customer. */
  readonly view: ConversationView | null | undefined;
  readonly text: string;
  /** Whether the text may go out through the chosen channel; null where there is no channel. */
  readonly outgoing: Outgoing | null;
  /** The same at this very moment, for whoever is about to act. */
  readonly now: () => { readonly view: ConversationView; readonly outgoing: Outgoing } | null;
  readonly setText: (text: string) => void;
  /** Another wording; what was typed gives way to it. */
  readonly another: () => void;
  /** By another channel than the suggested one: the text is written for it. */
  readonly use: (channel: TalkChannel) => void;
  /** The customer wrote first: an answer may go out at any hour. */
  readonly setInReply: (inReply: boolean) => void;
  /** To be talked to although the next step is the owner's decision. */
  readonly talkAnyway: () => void;
}

/** How a conversation begins, where it is not as the day asks for. */
export interface Beginning extends Partial<TalkAbout & Pick<Choice, 'channel' | 'anyway'>> {
  /** Instead of a draft: a text that another screen wrote. */
  readonly text?: string;
}

/** The conversation with one customer: what is stored, what was chosen, and what was typed over the draft. */
export const useConversation = (
  customerId: string,
  { text: written, ...begun }: Beginning = {},
): OpenConversation => {
  const { shop, today, clock } = useShop();
  const moment = useMoment();
  const check = useToneCheck();
  const fresh = { customerId, choice: { ...noChoice, ...begun }, typed: null as string | null };
  const [state, setState] = useState(fresh);
  const current = state.customerId === customerId ? state : fresh;
  const stored = useLive(
    async (db) => ({ customerId, found: await readConversation(db, customerId, today) }),
    [customerId, today],
  );
  const found = check && stored?.customerId === customerId ? stored.found : undefined;
  const viewNow = () => found && conversationView(found, moment(), current.choice);
  const goingOut = (view: ConversationView) =>
    check && view.channel && outgoing(view, view.channel, { text, shop, today: clock.today(), check });
  const choose = (choice: Partial<Choice>, typed: string | null) =>
    setState({ customerId, choice: { ...current.choice, ...choice }, typed });
  const view = viewNow();
  const text = current.typed ?? written ?? view?.draft.text ?? '';
  return {
    view,
    text,
    outgoing: view ? goingOut(view) : null,
    now: () => {
      const at = viewNow();
      const out = at && goingOut(at);
      return at && out ? { view: at, outgoing: out } : null;
    },
    setText: (typed) => choose({}, typed),
    another: () => choose({ turn: current.choice.turn + 1 }, null),
    use: (channel) => choose({ channel }, null),
    setInReply: (inReply) => choose({ inReply }, current.typed),
    talkAnyway: () => choose({ anyway: true }, null),
  };
};
