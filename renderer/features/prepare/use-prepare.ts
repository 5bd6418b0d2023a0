import type { NegotiationFacts } from '@renderer/data/queries/negotiation-facts';
import { useShop } from '@renderer/data/shop-context';
import { useMoment, whyNotNow } from '@renderer/features/talk';
import { type Heard, heardFrom, useNegotiation } from '@renderer/stores/negotiation';
import { useTalk } from '@renderer/stores/talk';
import { useKeyHints } from '@renderer/ui/key-hints';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { type Preparation, preparationOf } from '@shared/rules/negotiation/prepare/preparation';
import { useState } from 'react';
import { useLocation } from 'wouter';

export interface PrepareCommands {
  /** Goes to the table with what was heard. Neither this nor the talk is there where nothing may be asked for. */
  readonly negotiate: (() => void) | undefined;
  readonly talk: (() => void) | undefined;
  /** Writes down a talk that took place. */
  readonly note: () => void;
  readonly stopNoting: () => void;
  readonly file: () => void;
}

const ASKED_HINTS = [
  { keys: ['Enter'], label: 'negociar' },
  { keys: ['C'], label: 'conversar' },
];

/** What the page shows, and what its buttons and keys do. */
export const usePrepare = (facts: NegotiationFacts) => {
  const { negotiation } = useShop();
  const moment = useMoment();
  const [, go] = useLocation();
  const { customer, conversation } = facts;
  const store = useNegotiation();
  const openTalk = useTalk((talk) => talk.open);
  const [isNoting, setNoting] = useState(false);
  const heard: Heard = heardFrom(store, customer.id) ?? {
    customerId: customer.id,
    monthlyCents: null,
    asked: '',
  };
  const now = moment();
  const preparation: Preparation = preparationOf(facts, {
    ...now,
    policy: negotiation,
    notNow: conversation && whyNotNow(conversation, now),
    ...(heard.monthlyCents !== null && { monthlyCents: heard.monthlyCents }),
  });
  const isAsked = preparation.nothing === null;
  const commands: PrepareCommands = {
    negotiate: isAsked ? () => go(paths.negotiate(customer.id)) : undefined,
    talk: isAsked ? () => openTalk(customer.id) : undefined,
    note: () => setNoting(true),
    stopNoting: () => setNoting(false),
    file: () => go(paths.customer(customer.id)),
  };
  useShortcuts(
    isNoting
      ? {}
      : {
          Enter: commands.negotiate,
          c: commands.talk,
          a: commands.note,
          f: commands.file,
          Escape: commands.file,
        },
  );
  useKeyHints(
    isNoting
      ? []
      : [
          ...(isAsked ? ASKED_HINTS : []),
          { keys: ['A'], label: 'anotar conversa' },
          { keys: ['Esc'], label: 'voltar à ficha' },
        ],
  );
  return { preparation, heard, setHeard: store.hear, commands, isNoting, today: now.today };
};
