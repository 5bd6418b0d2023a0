import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { isSendable } from '@shared/rules/tone/verdict';
import { useState } from 'react';
import { channelWords } from '../channel-words';
import { DraftBox } from '../DraftBox';
import classes from './NextStep.module.css';
import { ReplySent } from './ReplySent';
import type { OpenReply } from './use-reply';

interface ReplyBoxProps {
  readonly reply: OpenReply;
  readonly title: string;
  readonly onDone: () => void;
}

/** The reply, ready to be changed and sent. The owner sends it, or leaves it. */
export const ReplyBox = ({ reply, title, onDone }: ReplyBoxProps) => {
  const { expected, sent, channel, outgoing, addPix } = reply;
  const [error, setError] = useState<string | null>(null);
  const words = channelWords[channel];
  const keys = {
    Enter: expected ? reply.send : undefined,
    v: reply.variants > 1 ? reply.another : undefined,
    c: expected ? reply.copy : undefined,
    x: addPix ?? undefined,
    t: reply.soften,
    r: expected ? undefined : reply.expect,
  };
  useShortcuts(sent ? {} : keys);
  if (sent) {
    const confirm = async () => {
      const failed = await reply.confirm();
      setError(failed);
      if (failed === null) onDone();
    };
    return <ReplySent onYes={() => void confirm()} onNo={reply.notSent} error={error} />;
  }
  return (
    <section className={classes.reply} aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      <DraftBox text={reply.text} onChange={reply.setText} outgoing={outgoing} onSoften={reply.soften} />
      {outgoing.obstacle !== null && isSendable(outgoing.findings) && (
        <p className={classes.ask} role="alert">
          {outgoing.obstacle}
        </p>
      )}
      {!expected && (
        <p className={classes.ask}>
          Mande por escrito só se foi o que combinaram.{' '}
          <TextButton keyHint="R" onClick={reply.expect}>
            Combinamos assim
          </TextButton>
        </p>
      )}
      <div className={classes.actions}>
        <ActionButton
          size="sm"
          primary
          icon={words.icon}
          keyHint="Enter"
          disabled={!expected || outgoing.obstacle !== null}
          onClick={reply.send}
        >
          {`Responder por ${words.name}`}
        </ActionButton>
        {reply.variants > 1 && (
          <ActionButton size="sm" keyHint="V" onClick={reply.another}>
            Outra
          </ActionButton>
        )}
        <ActionButton
          size="sm"
          keyHint="C"
          disabled={!expected || outgoing.copyObstacle !== null}
          onClick={reply.copy}
        >
          Copiar
        </ActionButton>
        {addPix && (
          <ActionButton size="sm" keyHint="X" onClick={addPix}>
            Juntar o Pix
          </ActionButton>
        )}
      </div>
    </section>
  );
};
