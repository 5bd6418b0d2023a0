import { ActionButton } from '@renderer/ui/ActionButton';
import { contactWays } from '@shared/rules/channels';
import { IconUserEdit } from '@tabler/icons-react';
import { channelWords } from './channel-words';
import type { ConversationView } from './conversation-view';
import classes from './TalkActions.module.css';
import type { TalkCommands } from './use-talk-commands';

interface TalkActionsProps {
  readonly view: ConversationView;
  readonly commands: TalkCommands;
}

/** What can be done in a conversation, each with its key. */
export const TalkActions = ({ view, commands }: TalkActionsProps) => {
  const { channel, customer, silent } = view;
  const optedOut = view.summary.doNotContact !== undefined;
  const words = channel && channelWords[channel];
  return (
    <div className={classes.actions}>
      {optedOut && (
        <ActionButton size="sm" onClick={commands.resume}>
          Voltou a aceitar mensagens
        </ActionButton>
      )}
      {!optedOut && words && (
        <ActionButton size="sm" primary={!silent} icon={words.icon} keyHint="Enter" onClick={commands.open}>
          {words.open}
        </ActionButton>
      )}
      {!words && (
        <ActionButton size="sm" primary icon={IconUserEdit} keyHint="Enter" onClick={commands.open}>
          Completar o cadastro
        </ActionButton>
      )}
      {!optedOut && view.draft.variants > 1 && channel !== null && channel !== 'call' && (
        <ActionButton size="sm" keyHint="V" onClick={commands.another}>
          Outra
        </ActionButton>
      )}
      {!optedOut && channel !== 'whatsapp' && contactWays(customer).whatsapp && (
        <ActionButton size="sm" keyHint="W" onClick={commands.whatsapp}>
          WhatsApp
        </ActionButton>
      )}
      {channel !== 'call' && contactWays(customer).call && (
        <ActionButton size="sm" keyHint="L" onClick={commands.call}>
          Ligar
        </ActionButton>
      )}
      {view.entry && !silent && (
        <ActionButton size="sm" keyHint="A" onClick={commands.postpone}>
          Adiar
        </ActionButton>
      )}
      <span className={classes.rest}>
        {view.summary.openCents > 0 && (
          <ActionButton size="sm" keyHint="F3" onClick={commands.receive}>
            Receber
          </ActionButton>
        )}
        {view.overdue.installments.length > 0 && (
          <ActionButton size="sm" keyHint="N" onClick={commands.negotiate}>
            Negociar
          </ActionButton>
        )}
        <ActionButton size="sm" keyHint="F" onClick={commands.file}>
          Ficha
        </ActionButton>
      </span>
    </div>
  );
};
