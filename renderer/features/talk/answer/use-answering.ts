import { useShop } from '@renderer/data/shop-context';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Answer } from '@shared/domain/contact';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import type { Cents } from '@shared/money/cents';
import type { AnswerProposal } from '@shared/rules/answers/proposal/answer-proposal';
import { proposalFor } from '@shared/rules/answers/proposal/propose';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import type { Understanding } from '@shared/rules/answers/understanding';
import { useMemo, useRef, useState } from 'react';
import { loggedText } from '../answers';
import { contactBasis, type Talked } from '../contact-basis';
import type { ConversationView } from '../conversation-view';
import { useLog } from '../use-log';
import { type AnswerMoment, contextOf, factsOf } from './answer-facts';
import { type Entry, entryOfChoice, entryOfReading } from './entry';
import { reasonsFor } from './reason-options';

/** Where the owner is: choosing, saying more, or seeing what comes next. */
export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'promise' | 'why'; readonly entry: Entry }
  | { readonly at: 'next'; readonly entry: Entry; readonly proposal: AnswerProposal };

export interface Reading {
  readonly understanding: Understanding;
  readonly proposal: AnswerProposal;
}

export interface More {
  readonly promise?: { readonly day: CivilDay; readonly cents: Cents };
  readonly reason?: NonPaymentReason;
}

export interface Answering {
  readonly stage: Stage;
  /** What the customer answered, as it was pasted. */
  readonly text: string;
  /** What it was understood as; null while there is no text. */
  readonly reading: Reading | null;
  readonly error: string | null;
  readonly read: (text: string) => void;
  /** Takes the proposal. */
  readonly accept: () => void;
  readonly choose: (answer: Answer) => void;
  /** Writes it down. Nothing else does. */
  readonly confirm: (entry: Entry, more: More) => void;
  readonly promiseAfterAll: (entry: Entry) => void;
  readonly back: () => void;
}

interface AnsweringRequest {
  readonly view: ConversationView;
  readonly talked: Talked;
  /** Called where nothing comes after the entry. */
  readonly onLogged: () => void;
}

/** How far a written-down answer has come, from the customer's text to the next step. */
export const useAnswering = ({ view, talked, onLogged }: AnsweringRequest): Answering => {
  const { shop, terms, collection, today, clock } = useShop();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const log = useLog();
  const busy = useRef(false);
  const moment: AnswerMoment = { shop, terms, collection, today, hour: clock.timeOfDay().hour };
  const { customer } = view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again only when there is something new to read.
  const reading = useMemo((): Reading | null => {
    if (text === '') return null;
    const understanding = understandAnswer(text, contextOf(view, moment));
    return { understanding, proposal: proposalFor(understanding, factsOf(view, understanding, moment)) };
  }, [text, view, today]);

  const goTo = (next: Stage) => {
    setError(null);
    setStage(next);
  };

  const confirm = async (entry: Entry, { promise, reason }: More) => {
    if (busy.current) return;
    busy.current = true;
    const { answer } = entry;
    const basis = contactBasis(view, talked);
    const notes = [basis.notes, entry.notes].filter(Boolean).join(' ') || undefined;
    const failed = await log({ ...basis, answer, promise, reason, notes }, loggedText(answer, customer.name));
    busy.current = false;
    setError(failed);
    if (failed !== null) return;
    if (entry.understanding === null) return onLogged();
    const told: Understanding = {
      ...entry.understanding,
      promise: promise ?? entry.understanding.promise,
      reason,
    };
    const facts = factsOf(view, told, moment);
    const proposal = proposalFor(told, promise ? { ...facts, openCents: promise.cents } : facts);
    goTo({ at: 'next', entry: { ...entry, reason, understanding: told }, proposal });
  };

  const enter = (entry: Entry) => {
    if (entry.answer === 'promise') goTo({ at: 'promise', entry });
    else if (reasonsFor(entry.answer, talked.channel).length > 0) goTo({ at: 'why', entry });
    else void confirm(entry, { reason: entry.reason });
  };

  return {
    stage,
    text,
    reading,
    error,
    read: setText,
    accept: () => {
      if (reading) enter(entryOfReading(reading.understanding, reading.proposal.log));
    },
    choose: (answer) => enter(entryOfChoice(answer, reading?.understanding ?? null)),
    confirm: (entry, more) => void confirm(entry, more),
    promiseAfterAll: (entry) => goTo({ at: 'promise', entry }),
    back: () => goTo({ at: 'choose' }),
  };
};
