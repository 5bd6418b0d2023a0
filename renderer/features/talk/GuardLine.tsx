import { TextButton } from '@renderer/ui/TextButton';
import { firstName } from '@shared/identity/name';
import { IconClockPause, IconMessageReply } from '@tabler/icons-react';
import type { ConversationView } from './conversation-view';
import classes from './GuardLine.module.css';
import type { Outgoing } from './outgoing';

interface GuardLineProps {
  readonly view: ConversationView;
  readonly outgoing: Outgoing;
  readonly onReply: () => void;
}

/** Why not now and from when; and what to keep in mind while answering the customer's own message. */
export const GuardLine = ({ view, outgoing: { guard, guardLine }, onReply }: GuardLineProps) => {
  if (guardLine === null && !view.inReply) return null;
  const Icon = guard.allowed ? IconMessageReply : IconClockPause;
  return (
    <div className={classes.line} data-allowed={guard.allowed || undefined} role="status">
      <Icon size={18} aria-hidden />
      <div>
        <span>{guardLine ?? 'Pode conversar agora.'}</span>{' '}
        {view.inReply && (
          <TextButton keyHint="R" onClick={onReply}>
            Não é resposta
          </TextButton>
        )}
        {!view.inReply && !guard.allowed && guard.overridable && (
          <TextButton keyHint="R" onClick={onReply}>
            {firstName(view.customer.name)} me escreveu: responder
          </TextButton>
        )}
      </div>
    </div>
  );
};
