import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { firstName } from '@shared/identity/name';
import type { AnswerProposal } from '@shared/rules/answers/proposal/answer-proposal';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Talked } from '../contact-basis';
import type { ConversationView } from '../conversation-view';
import { asPromise, type Entry } from './entry';
import { helpFor } from './help';
import classes from './NextStep.module.css';
import { ReplyBox } from './ReplyBox';
import { replyTitle } from './reply-text';
import { useReply } from './use-reply';

interface NextStepProps {
  readonly view: ConversationView;
  readonly talked: Talked;
  readonly entry: Entry;
  readonly proposal: AnswerProposal;
  /** Notes the day that was asked for as a promise. */
  readonly onPromise: (entry: Entry) => void;
  readonly onDone: () => void;
}

/** What the app proposes now that the answer is written down: a step, a reply, and what helps. */
export const NextStep = ({ view, talked, entry, proposal, onPromise, onDone }: NextStepProps) => {
  const [, go] = useLocation();
  const closeTalk = useTalk((state) => state.close);
  const reply = useReply({ view, talked, entry, proposal });
  const start = useRef<HTMLDivElement>(null);
  // The keys belong to the step, not to a field.
  useEffect(() => start.current?.focus(), []);
  const help = helpFor(proposal.open, view.customer.id);
  const visit = () => {
    if (!help) return;
    onDone();
    closeTalk();
    go(help.path);
  };
  const askedDay = entry.answer === 'promise' ? undefined : entry.understanding?.promise?.day;
  const promise = askedDay && view.open.length > 0 ? () => onPromise(asPromise(entry)) : undefined;
  const waits = reply?.sent != null;
  useShortcuts(waits ? {} : { ...(help && { [help.key]: visit }), p: promise });
  return (
    <div ref={start} className={classes.next} tabIndex={-1}>
      <p className={classes.step} role="status">
        <IconCircleCheck size={20} aria-hidden /> {proposal.nextStep}
      </p>
      {reply && (
        <ReplyBox
          reply={reply}
          title={replyTitle(entry.answer, firstName(view.customer.name))}
          onDone={onDone}
        />
      )}
      {!waits && (
        <div className={classes.actions}>
          {help && (
            <ActionButton size="sm" keyHint={help.key.toUpperCase()} onClick={visit}>
              {help.label}
            </ActionButton>
          )}
          {promise && (
            <ActionButton size="sm" keyHint="P" onClick={promise}>
              Anotar como promessa
            </ActionButton>
          )}
          <ActionButton size="sm" icon={IconArrowRight} keyHint="Esc" onClick={onDone}>
            Terminar
          </ActionButton>
        </div>
      )}
    </div>
  );
};
