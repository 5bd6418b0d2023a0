import { useShortcuts } from '@renderer/ui/shortcuts';
import { contactWays } from '@shared/rules/channels';
import { IconPhoneOff } from '@tabler/icons-react';
import { AnswerDialog } from './AnswerDialog';
import { CallScript } from './CallScript';
import type { ConversationView } from './conversation-view';
import { DraftBox } from './DraftBox';
import { PersonHead } from './PersonHead';
import { TalkActions } from './TalkActions';
import { TalkInstallments } from './TalkInstallments';
import classes from './TalkPanel.module.css';
import { useConversation } from './use-conversation';
import { useTalkCommands } from './use-talk-commands';
import { WhyNow } from './WhyNow';

/** Some way to send words: also where a call is preferred. */
const takesText = ({ customer }: ConversationView): boolean => {
  const { whatsapp, sms, email } = contactWays(customer);
  return whatsapp !== null || sms !== null || email !== null;
};

interface TalkPanelProps {
  readonly customerId: string;
  /** Called when a conversation was written down or put off: time for the next customer. */
  readonly onDone: () => void;
}

/** The conversation with one customer: who, why now, the message, and what to do with it. */
export const TalkPanel = ({ customerId, onDone }: TalkPanelProps) => {
  const conversation = useConversation(customerId);
  const commands = useTalkCommands(conversation, onDone);
  const { view, text, setText } = conversation;
  useShortcuts(
    commands.asking
      ? {}
      : {
          Enter: commands.open,
          v: commands.another,
          l: commands.call,
          w: commands.whatsapp,
          a: commands.postpone,
          n: commands.negotiate,
          f: commands.file,
          F3: commands.receive,
        },
  );
  if (!view) return <section className={classes.panel} aria-busy={view === undefined} />;
  const optedOut = view.summary.doNotContact !== undefined;
  return (
    <section className={classes.panel} aria-label={`Conversa com ${view.customer.name}`}>
      <PersonHead view={view} />
      <WhyNow view={view} />
      {view.channel === null && (
        <p className={classes.noPhone}>
          <IconPhoneOff size={18} aria-hidden />
          <span>Este cadastro está sem telefone e sem e-mail. Complete para poder conversar.</span>
        </p>
      )}
      {!optedOut && takesText(view) && (
        <DraftBox text={text} onChange={setText} document={view.customer.document} />
      )}
      {!takesText(view) && view.channel === 'call' && <CallScript view={view} />}
      <TalkActions view={view} commands={commands} />
      <TalkInstallments view={view} />
      {commands.asking && (
        <AnswerDialog view={view} channel={commands.asking} text={text} onClose={commands.stopAsking} />
      )}
    </section>
  );
};
