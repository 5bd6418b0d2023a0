import { readConversation } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useState } from 'react';
import {
  type Choice,
  type ConversationView,
  conversationView,
  noChoice,
  type TalkChannel,
} from './conversation-view';

export interface OpenConversation {
  /** Undefined while it is being read, null when there is no such customer. */
  readonly view: ConversationView | null | undefined;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Another wording; what was typed gives way to it. */
  readonly another: () => void;
  /** By another channel than the suggested one: the text is written for it. */
  readonly use: (channel: TalkChannel) => void;
  /** The customer wrote first: an answer may go out at any hour. */
  readonly setInReply: (inReply: boolean) => void;
}

/** The conversation with one customer: what is stored, what was chosen, and what was typed over the draft. */
export const useConversation = (customerId: string): OpenConversation => {
  const { shop, terms, collection, today, clock } = useShop();
  const fresh = { customerId, choice: noChoice, typed: null as string | null };
  const [state, setState] = useState(fresh);
  const current = state.customerId === customerId ? state : fresh;
  const stored = useLive(
    async (db) => ({ customerId, found: await readConversation(db, customerId, today) }),
    [customerId, today],
  );
  const found = stored?.customerId === customerId ? stored.found : undefined;
  const view =
    found &&
    conversationView(found, { shop, terms, collection, today, ...clock.timeOfDay() }, current.choice);
  const choose = (choice: Partial<Choice>, typed: string | null) =>
    setState({ customerId, choice: { ...current.choice, ...choice }, typed });
  return {
    view,
    text: current.typed ?? view?.draft.text ?? '',
    setText: (typed) => choose({}, typed),
    another: () => choose({ turn: current.choice.turn + 1 }, null),
    use: (channel) => choose({ channel }, null),
    setInReply: (inReply) => choose({ inReply }, current.typed),
  };
};
