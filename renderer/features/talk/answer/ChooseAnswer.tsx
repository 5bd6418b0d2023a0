import { ActionButton } from '@renderer/ui/ActionButton';
import { Kbd } from '@renderer/ui/Kbd';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Answer } from '@shared/domain/contact';
import { formatPhone } from '@shared/identity/phone';
import { contactWays } from '@shared/rules/channels';
import { useEffect, useRef } from 'react';
import { answerOptions } from '../answers';
import type { Talked } from '../contact-basis';
import type { ConversationView } from '../conversation-view';
import classes from './ChooseAnswer.module.css';
import { PasteAnswer } from './PasteAnswer';
import { leaveText } from './question';
import { ReadingCard } from './ReadingCard';
import type { Answering } from './use-answering';

interface ChooseAnswerProps {
  readonly view: ConversationView;
  readonly talked: Talked;
  readonly answering: Answering;
  readonly onLeave: () => void;
}

/** Paste what the customer answered, or pick it: one key for each answer. */
export const ChooseAnswer = ({ view, talked, answering, onLeave }: ChooseAnswerProps) => {
  const { reading, error, choose } = answering;
  const options = answerOptions(talked.channel, talked.inReply);
  const first = useRef<HTMLButtonElement>(null);
  useShortcuts(Object.fromEntries(options.map(({ key, answer }) => [key, () => choose(answer)])));
  const hasReading = reading !== null;
  useEffect(() => {
    if (!hasReading) first.current?.focus();
  }, [hasReading]);
  // Beside a proposal there is room for one thing only: which of them the text may mean as well.
  const note = (answer: Answer, effect: string): string | null => {
    if (!reading) return effect;
    return reading.understanding.alternatives.some((kind) => kind === answer) ? 'também pode ser isto' : null;
  };
  const phone = talked.channel === 'call' ? contactWays(view.customer).call : null;
  return (
    <div className={classes.choose}>
      {phone && <p className={classes.phone}>{formatPhone(phone.digits)}</p>}
      <PasteAnswer name={view.customer.name} channel={talked.channel} answering={answering} />
      {reading && <ReadingCard reading={reading} onAccept={answering.accept} />}
      <ul className={classes.options} aria-label="O que aconteceu">
        {options.map(({ key, answer, text, effect }, index) => (
          <li key={key}>
            <button
              type="button"
              ref={index === 0 ? first : undefined}
              data-autofocus={index === 0 && !hasReading ? true : undefined}
              className={classes.option}
              onClick={() => choose(answer)}
            >
              <Kbd>{key.toUpperCase()}</Kbd>
              <span>
                {text} {note(answer, effect) && <small>{note(answer, effect)}</small>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <div>
        <ActionButton size="sm" keyHint="Esc" onClick={onLeave}>
          {leaveText(talked)}
        </ActionButton>
      </div>
    </div>
  );
};
