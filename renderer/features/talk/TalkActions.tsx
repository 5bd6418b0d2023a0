import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { IconHeartHandshake, IconMessageCircle, IconUserEdit } from '@tabler/icons-react';
import { channelWords } from './channel-words';
import type { ConversationView } from './conversation-view';
import type { Outgoing } from './outgoing';
import classes from './TalkActions.module.css';
import type { TalkCommands } from './use-talk-commands';

interface TalkActionsProps {
  readonly view: ConversationView;
  /** Null where there is no channel. */
  readonly outgoing: Outgoing | null;
  readonly commands: TalkCommands;
}

const Deciding = ({ commands }: Pick<TalkActionsProps, 'commands'>) => (
  <>
    <ActionButton size="sm" primary icon={IconHeartHandshake} keyHint="N" onClick={commands.negotiate}>
      Negociar
    </ActionButton>
    <ActionButton size="sm" icon={IconMessageCircle} keyHint="C" onClick={commands.talkAnyway}>
      Conversar mesmo assim
    </ActionButton>
  </>
);

const Talking = ({ view, outgoing, commands }: TalkActionsProps) => {
  if (!outgoing?.address.ok)
    return (
      <ActionButton size="sm" primary icon={IconUserEdit} keyHint="Enter" onClick={commands.complete}>
        Completar o cadastro
      </ActionButton>
    );
  const { channel, obstacle } = outgoing;
  const isText = channel !== 'call';
  const { icon, open } = channelWords[channel];
  return (
    <>
      <ActionButton
        size="sm"
        primary={!view.silent || view.inReply}
        icon={icon}
        keyHint="Enter"
        // Only in its looks: pressed, it says what stands against it.
        aria-disabled={obstacle !== null || undefined}
        data-disabled={obstacle !== null || undefined}
        title={obstacle ?? undefined}
        onClick={commands.open}
      >
        {open}
      </ActionButton>
      {view.draft.variants > 1 && isText && (
        <ActionButton size="sm" keyHint="V" onClick={commands.another}>
          Outra
        </ActionButton>
      )}
    </>
  );
};

/** The other ways out, only while one may go out at all; what is too long for a link may still be copied. */
const OtherDoors = ({
  outgoing: { channel, obstacle, copyObstacle },
  commands,
}: Pick<TalkActionsProps, 'commands'> & { readonly outgoing: Outgoing }) => {
  const inApp = useTalk((state) => state.inApp);
  return (
    <>
      {channel !== 'call' && copyObstacle === null && (
        <TextButton keyHint="C" title="Copiar a mensagem para colar na conversa" onClick={commands.copy}>
          Copiar
        </TextButton>
      )}
      {channel === 'whatsapp' && obstacle === null && (
        <TextButton
          keyHint="D"
          title={inApp ? 'Abrir no WhatsApp do navegador' : 'Abrir no aplicativo do WhatsApp'}
          onClick={commands.openOtherDoor}
        >
          {inApp ? 'Navegador' : 'Aplicativo'}
        </TextButton>
      )}
      {commands.openOlder && obstacle === null && (
        <TextButton keyHint="O" onClick={commands.openOlder}>
          Não achou o número? Tentar sem o 9
        </TextButton>
      )}
    </>
  );
};

/** Where the step is a letter, the owner decides, or nothing else reaches the customer. */
const suggestsLetter = ({ step, decides, open }: ConversationView, outgoing: Outgoing | null): boolean =>
  open.length > 0 && (step?.channel === 'letter' || decides || !outgoing?.address.ok);

/** What can be done in a conversation, each with its key. */
export const TalkActions = ({ view, outgoing, commands }: TalkActionsProps) => (
  <div className={classes.rows}>
    <div className={classes.actions}>
      {view.decides ? (
        <Deciding commands={commands} />
      ) : (
        <Talking view={view} outgoing={outgoing} commands={commands} />
      )}
      {view.summary.doNotContact !== undefined && (
        <ActionButton size="sm" onClick={commands.resume}>
          Voltou a aceitar mensagens
        </ActionButton>
      )}
      {view.entry && !view.silent && !view.decides && (
        <ActionButton size="sm" keyHint="A" onClick={commands.postpone}>
          Adiar
        </ActionButton>
      )}
    </div>
    <div className={classes.lesser}>
      {view.open.length > 0 && (
        <TextButton keyHint="F3" onClick={commands.receive}>
          Receber
        </TextButton>
      )}
      {commands.cheque && (
        <TextButton keyHint="G" onClick={commands.cheque}>
          Cheque
        </TextButton>
      )}
      {!view.decides && view.overdue.installments.length > 0 && (
        <TextButton keyHint="N" onClick={commands.negotiate}>
          Negociar
        </TextButton>
      )}
      {view.overdue.installments.length > 0 && (
        <TextButton keyHint="B" title="O que se sabe e como começar" onClick={commands.prepare}>
          Preparar
        </TextButton>
      )}
      {suggestsLetter(view, outgoing) && (
        <TextButton keyHint="K" onClick={commands.letter}>
          Carta
        </TextButton>
      )}
      <TextButton keyHint="F" onClick={commands.file}>
        {view.decides ? 'Decidir, na ficha' : 'Ficha'}
      </TextButton>
      {view.decides && (
        <TextButton keyHint="A" onClick={commands.postpone}>
          Adiar
        </TextButton>
      )}
      {!view.decides && outgoing && <OtherDoors outgoing={outgoing} commands={commands} />}
    </div>
  </div>
);
