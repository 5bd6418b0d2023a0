import { TextButton } from '@renderer/ui/TextButton';
import { firstName } from '@shared/identity/name';
import { IconBan, IconClockPause, IconMessageReply } from '@tabler/icons-react';
import type { ConversationView } from './conversation-view';
import classes from './GuardLine.module.css';
import type { Outgoing } from './outgoing';

interface GuardLineProps {
  readonly view: ConversationView;
  readonly outgoing: Outgoing;
  /** It was tried all the same: then it is said louder. */
  readonly isRefused: boolean;
  readonly onReply: () => void;
}

/**
 * Why not now and from when; what to keep in mind while answering the customer's own message; and, once it was tried,
 * whatever else stands against sending.
 */
export const GuardLine = ({ view, outgoing, isRefused, onReply }: GuardLineProps) => {
  const { guard, guardLine, obstacle } = outgoing;
  const stops = isRefused && obstacle !== null;
  if (guardLine === null && !view.inReply && !stops) return null;
  const Icon = !guard.allowed ? IconClockPause : stops ? IconBan : IconMessageReply;
  return (
    <div
      className={classes.line}
      data-allowed={(guard.allowed && !stops) || undefined}
      data-refused={stops || undefined}
      role={stops ? 'alert' : 'status'}
    >
      <Icon size={18} aria-hidden />
      <div>
        <span>{(stops ? obstacle : guardLine) ?? 'Pode conversar agora.'}</span>{' '}
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
