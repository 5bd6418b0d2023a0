import { Modal } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { firstName } from '@shared/identity/name';
import { useEffect, useState } from 'react';
import { loggedWords } from '../answers';
import type { Talked } from '../contact-basis';
import type { ConversationView } from '../conversation-view';
import { ChooseAnswer } from './ChooseAnswer';
import { leaveField } from './leave-field';
import { NextStep } from './NextStep';
import { PromiseForm } from './PromiseForm';
import { questionFor } from './question';
import { type Stage, useAnswering } from './use-answering';
import { WhyNotPaid } from './WhyNotPaid';

interface AnswerDialogProps {
  readonly view: ConversationView;
  readonly sent: Talked;
  /** True when something was written down. */
  readonly onClose: (logged: boolean) => void;
}

const titleFor = (stage: Stage, talked: Talked, name: string): string => {
  switch (stage.at) {
    case 'choose':
      return questionFor(talked, name);
    case 'promise':
      return `O que ${name} prometeu?`;
    case 'why':
      return stage.entry.answer === 'no-answer' ? 'Soube de alguma coisa?' : `${name} contou o motivo?`;
    case 'next':
      return loggedWords(stage.entry.answer);
  }
};

/** After the conversation: what came of it, what happens next, and a reply, all by keyboard. */
export const AnswerDialog = ({ view: current, sent, onClose }: AnswerDialogProps) => {
  const { today } = useShop();
  // What is written down changes the customer's place in the day; the conversation goes on as it began.
  const [view] = useState(current);
  const [logged, setLogged] = useState(false);
  const answering = useAnswering({ view, talked: sent, onLogged: () => onClose(true) });
  const { stage, error } = answering;
  const setAsking = useTalk((state) => state.setAsking);
  useEffect(() => {
    setAsking(true);
    return () => setAsking(false);
  }, [setAsking]);
  useEffect(() => {
    if (stage.at === 'next') setLogged(true);
  }, [stage.at]);
  const name = firstName(view.customer.name);
  const leave = () => {
    if (leaveField('textarea')) return;
    if (stage.at === 'choose' || stage.at === 'next') onClose(logged);
    else answering.back();
  };
  return (
    <Modal opened size={760} onClose={leave} closeOnClickOutside={false} title={titleFor(stage, sent, name)}>
      {stage.at === 'choose' && (
        <ChooseAnswer view={view} talked={sent} answering={answering} onLeave={leave} />
      )}
      {stage.at === 'promise' && (
        <PromiseForm
          view={view}
          today={today}
          entry={stage.entry}
          error={error}
          onSave={(promise, reason) => answering.confirm(stage.entry, { promise, reason })}
          onBack={answering.back}
        />
      )}
      {stage.at === 'why' && (
        <WhyNotPaid
          entry={stage.entry}
          channel={sent.channel}
          error={error}
          onSave={(reason) => answering.confirm(stage.entry, { reason })}
          onBack={answering.back}
        />
      )}
      {stage.at === 'next' && (
        <NextStep
          view={view}
          talked={sent}
          entry={stage.entry}
          proposal={stage.proposal}
          onPromise={answering.promiseAfterAll}
          onDone={() => onClose(true)}
        />
      )}
    </Modal>
  );
};
