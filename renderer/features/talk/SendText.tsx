import { Group, Stack } from '@mantine/core';
import { useTalk } from '@renderer/stores/talk';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { linkErrorText } from '@shared/rules/link-error';
import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { IconPhoneOff } from '@tabler/icons-react';
import { AnswerDialog } from './answer/loaded-later';
import { channelWords } from './channel-words';
import { DraftBox } from './DraftBox';
import { GuardLine } from './GuardLine';
import classes from './TalkPanel.module.css';
import { useConversation } from './use-conversation';
import { useSending } from './use-sending';

interface SendTextProps {
  readonly customerId: string;
  readonly text: string;
  /** It was sent and written down; `onClose` follows. */
  readonly onSent?: () => void;
  readonly onClose: () => void;
}

const { icon, open: openText } = channelWords.whatsapp;

/**
 * A text that another screen wrote, such as a proposal, on its way to the customer by WhatsApp: held to the same hours
 * and tone as every message, and written down once it was sent.
 */
export const SendText = ({ customerId, text: written, onSent, onClose }: SendTextProps) => {
  const conversation = useConversation(customerId, { text: written, channel: 'whatsapp', anyway: true });
  const { view, text, setText, outgoing } = conversation;
  const sending = useSending(conversation);
  const inApp = useTalk((state) => state.inApp);
  const soften = () => {
    const finding = outgoing?.findings.find(({ instead }) => instead !== null);
    if (finding) setText(withKinderWording(text, finding));
  };
  const reply = () => {
    if (view?.inReply) conversation.setInReply(false);
    else if (outgoing && !outgoing.guard.allowed && outgoing.guard.overridable) conversation.setInReply(true);
  };
  const open = () => sending.open(inApp);
  useShortcuts(
    sending.asking || !view
      ? {}
      : {
          Enter: open,
          'mod+Enter': open,
          c: sending.copy,
          r: reply,
          t: soften,
          o: sending.openOlder ?? undefined,
        },
  );
  if (!view || !outgoing) return null;
  const { address, obstacle, copyObstacle } = outgoing;
  return (
    <Stack>
      <DraftBox text={text} onChange={setText} outgoing={outgoing} onSoften={soften} alone />
      {address.ok ? (
        <GuardLine view={view} outgoing={outgoing} isRefused={sending.isRefused} onReply={reply} />
      ) : (
        <p className={classes.unreachable} role="alert">
          <IconPhoneOff size={18} aria-hidden />
          <span>{linkErrorText(address.error)}</span>
        </p>
      )}
      <Group justify="flex-end">
        {copyObstacle === null && (
          <TextButton keyHint="C" onClick={sending.copy}>
            Copiar
          </TextButton>
        )}
        {sending.openOlder && (
          <TextButton keyHint="O" onClick={sending.openOlder}>
            Não achou o número? Tentar sem o 9
          </TextButton>
        )}
        <ActionButton keyHint="Esc" onClick={onClose}>
          Voltar
        </ActionButton>
        <ActionButton
          primary
          icon={icon}
          keyHint="Enter"
          // Only in its looks: pressed, it says what stands against it.
          aria-disabled={obstacle !== null || undefined}
          data-disabled={obstacle !== null || undefined}
          title={obstacle ?? undefined}
          onClick={open}
        >
          {openText}
        </ActionButton>
      </Group>
      {sending.asking && (
        <AnswerDialog
          view={view}
          sent={{ ...sending.asking, otherText: true }}
          onClose={(logged) => {
            sending.stopAsking();
            if (!logged) return;
            onSent?.();
            onClose();
          }}
        />
      )}
    </Stack>
  );
};
