import type { TalkAbout } from '@renderer/stores/talk';
import { linkErrorText } from '@shared/rules/link-error';
import { IconPhoneOff } from '@tabler/icons-react';
import { AnswerDialog } from './answer/loaded-later';
import { CallScript } from './CallScript';
import { ChannelTabs } from './ChannelTabs';
import { DraftBox } from './DraftBox';
import { GuardLine } from './GuardLine';
import { LastTalks } from './LastTalks';
import { OwnerDecides } from './OwnerDecides';
import type { Outgoing } from './outgoing';
import { PersonHead } from './PersonHead';
import { RiskFold } from './RiskFold';
import { TalkActions } from './TalkActions';
import { TalkCheques } from './TalkCheques';
import { TalkInstallments } from './TalkInstallments';
import classes from './TalkPanel.module.css';
import { type OpenConversation, useConversation } from './use-conversation';
import { type TalkCommands, useTalkCommands } from './use-talk-commands';
import { useTalkKeys } from './use-talk-keys';
import { WhyNow } from './WhyNow';

const GONE = 'Este cadastro foi unido a outro, e a conversa segue por lá. Procure pelo nome em Clientes.';
const NOBODY_REACHED = 'Este cadastro está sem telefone e sem e-mail. Complete para poder conversar.';

const unreachableText = (outgoing: Outgoing | null, phones: number): string => {
  if (outgoing && !outgoing.address.ok) return linkErrorText(outgoing.address.error);
  return phones > 0 ? linkErrorText('not-own-phone') : NOBODY_REACHED;
};

/** Who asked for no messages, and the dead, are written nothing: there is nothing to prepare. */
const mayEverGo = ({ guard }: Outgoing): boolean =>
  guard.allowed || !guard.blocks.some(({ kind }) => kind === 'opted-out' || kind === 'deceased');

interface WordsProps {
  readonly conversation: OpenConversation;
  readonly commands: TalkCommands;
}

/** What is said through the chosen channel: the message, the script of a call, or why it reaches nobody. */
const Words = ({ conversation: { view, text, setText, outgoing }, commands }: WordsProps) => {
  if (!view) return null;
  return (
    <>
      {view.channel !== null && <ChannelTabs view={view} onUse={commands.use} />}
      {!outgoing?.address.ok && (
        <p className={classes.unreachable} role="status">
          <IconPhoneOff size={18} aria-hidden />
          <span>{unreachableText(outgoing, view.customer.phones.length)}</span>
        </p>
      )}
      {outgoing?.address.ok && outgoing.channel === 'call' && mayEverGo(outgoing) && (
        <CallScript view={view} />
      )}
      {outgoing?.address.ok && outgoing.channel !== 'call' && mayEverGo(outgoing) && (
        <DraftBox text={text} onChange={setText} outgoing={outgoing} onSoften={commands.soften} />
      )}
    </>
  );
};

interface TalkPanelProps {
  readonly customerId: string;
  /** Called when a conversation was written down or put off: time for the next customer. */
  readonly onDone: () => void;
  /** What the message is for, where it is not what the day asks for. */
  readonly about?: TalkAbout | null;
}

/** The conversation with one customer: who, why now, the message, and what to do with it. */
export const TalkPanel = ({ customerId, onDone, about }: TalkPanelProps) => {
  const conversation = useConversation(customerId, about ?? {});
  const commands = useTalkCommands(conversation, onDone);
  const { view, outgoing } = conversation;
  useTalkKeys(view, commands);
  if (view === undefined) return <section className={classes.panel} aria-busy />;
  if (view === null) return <p role="status">{GONE}</p>;
  const { asking } = commands;
  return (
    <section className={classes.panel} aria-label={`Conversa com ${view.customer.name}`}>
      <PersonHead view={view} />
      <WhyNow view={view} />
      <LastTalks view={view} />
      {view.decides ? <OwnerDecides /> : <Words conversation={conversation} commands={commands} />}
      <RiskFold view={view} />
      <TalkCheques view={view} />
      <TalkInstallments view={view} />
      <footer className={classes.foot}>
        {outgoing?.address.ok && !view.decides && (
          <GuardLine
            view={view}
            outgoing={outgoing}
            isRefused={commands.isRefused}
            onReply={commands.reply}
          />
        )}
        <TalkActions view={view} outgoing={outgoing} commands={commands} />
      </footer>
      {asking && <AnswerDialog view={view} sent={asking} onClose={commands.stopAsking} />}
    </section>
  );
};
