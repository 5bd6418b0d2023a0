import { readConversation } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useState } from 'react';
import { type ConversationView, conversationView } from './conversation-view';

export interface OpenConversation {
  /** Undefined while it is being read, null when there is no such customer. */
  readonly view: ConversationView | null | undefined;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Another wording; what was typed gives way to it. */
  readonly another: () => void;
}

/** The conversation with one customer: what is stored, the wording chosen, and what was typed over it. */
export const useConversation = (customerId: string): OpenConversation => {
  const { shop, terms, today, clock } = useShop();
  const [wording, setWording] = useState({ customerId, turn: 0, typed: null as string | null });
  const current = wording.customerId === customerId ? wording : { customerId, turn: 0, typed: null };
  const stored = useLive(
    async (db) => ({ customerId, found: await readConversation(db, customerId) }),
    [customerId],
  );
  const found = stored?.customerId === customerId ? stored.found : undefined;
  const view =
    found && conversationView(found, { shop, terms, today, hour: clock.timeOfDay().hour }, current.turn);
  return {
    view,
    text: current.typed ?? view?.draft.text ?? '',
    setText: (typed) => setWording({ ...current, typed }),
    another: () => setWording({ customerId, turn: current.turn + 1, typed: null }),
  };
};
