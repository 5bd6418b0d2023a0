import { Modal } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Answer } from '@shared/domain/contact';
import { firstName } from '@shared/identity/name';
import { formatPhone } from '@shared/identity/phone';
import type { Cents } from '@shared/money/cents';
import { contactWays } from '@shared/rules/channels';
import { useEffect, useState } from 'react';
import classes from './AnswerDialog.module.css';
import { answerOptions, loggedText } from './answers';
import { contactBasis, type Sent } from './contact-basis';
import type { ConversationView, TalkChannel } from './conversation-view';
import { PromiseForm } from './PromiseForm';
import { useLog } from './use-log';

interface AnswerDialogProps {
  readonly view: ConversationView;
  readonly sent: Sent;
  /** True when something was written down. */
  readonly onClose: (logged: boolean) => void;
}

const questionFor = (channel: TalkChannel, name: string): string =>
  channel === 'call' ? `Como foi a ligação com ${name}?` : `A mensagem foi enviada? O que ${name} respondeu?`;

/** After the conversation was opened elsewhere: what came of it, one key for each answer. */
export const AnswerDialog = ({ view, sent, onClose }: AnswerDialogProps) => {
  const { today } = useShop();
  const log = useLog();
  const [promising, setPromising] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const setAsking = useTalk((state) => state.setAsking);
  useEffect(() => {
    setAsking(true);
    return () => setAsking(false);
  }, [setAsking]);
  const { customer, facts } = view;
  const { channel } = sent;
  const name = firstName(customer.name);
  const phone = channel === 'call' ? contactWays(customer).call : null;

  const answer = async (chosen: Answer, promise?: { day: CivilDay; cents: Cents }) => {
    const failed = await log(
      { ...contactBasis(view, sent), answer: chosen, promise },
      loggedText(chosen, customer.name),
    );
    setError(failed);
    if (failed === null) onClose(true);
  };
  const choose = (chosen: Answer) => (chosen === 'promise' ? setPromising(true) : answer(chosen));
  const options = answerOptions(channel);

  return (
    <Modal
      opened
      size={580}
      onClose={() => (promising ? setPromising(false) : onClose(false))}
      title={promising ? `O que ${name} prometeu?` : questionFor(channel, name)}
      onKeyDown={(event) => {
        const option = promising ? undefined : options.find(({ key }) => key === event.key);
        if (!option) return;
        // Otherwise the key would be typed into the field that comes up.
        event.preventDefault();
        choose(option.answer);
      }}
    >
      {phone && <p className={classes.phone}>{formatPhone(phone.digits)}</p>}
      {promising ? (
        <PromiseForm
          today={today}
          cents={facts.totalCents}
          error={error}
          onSave={(promise) => answer('promise', promise)}
          onBack={() => setPromising(false)}
        />
      ) : (
        <>
          <ul className={classes.options}>
            {options.map(({ key, answer: value, text: label, effect }, index) => (
              <li key={key}>
                <button
                  type="button"
                  className={classes.option}
                  data-autofocus={index === 0 ? true : undefined}
                  onClick={() => choose(value)}
                >
                  <kbd>{key}</kbd>
                  <span>{label}</span>
                  <small>{effect}</small>
                </button>
              </li>
            ))}
          </ul>
          {error && <p role="alert">{error}</p>}
          <ActionButton keyHint="Esc" onClick={() => onClose(false)}>
            {channel === 'call' ? 'Não liguei' : 'Não enviei'}
          </ActionButton>
        </>
      )}
    </Modal>
  );
};
