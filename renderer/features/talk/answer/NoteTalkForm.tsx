import { Checkbox, TextInput } from '@mantine/core';
import { Kbd } from '@renderer/ui/Kbd';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Channel } from '@shared/domain/customer';
import { useState } from 'react';
import classes from './NoteTalkForm.module.css';

const CHANNELS: readonly { readonly key: string; readonly channel: Channel; readonly text: string }[] = [
  { key: '1', channel: 'whatsapp', text: 'Por WhatsApp' },
  { key: '2', channel: 'call', text: 'Por telefone' },
  { key: '3', channel: 'visit', text: 'Pessoalmente' },
  { key: '4', channel: 'letter', text: 'Por carta' },
  { key: '5', channel: 'sms', text: 'Por SMS' },
  { key: '6', channel: 'email', text: 'Por e-mail' },
];
const LONGEST_NOTE = 500;

interface NoteTalkFormProps {
  readonly onChoose: (channel: Channel, inReply: boolean, notes: string) => void;
}

/** How the conversation was held, who began it, and a note to keep. */
export const NoteTalkForm = ({ onChoose }: NoteTalkFormProps) => {
  const [inReply, setInReply] = useState(false);
  const [notes, setNotes] = useState('');
  const choose = (channel: Channel) => onChoose(channel, inReply, notes);
  useShortcuts({
    ...Object.fromEntries(CHANNELS.map(({ key, channel }) => [key, () => choose(channel)])),
    p: () => setInReply(!inReply),
  });
  return (
    <div className={classes.form}>
      <Checkbox
        checked={inReply}
        onChange={(event) => setInReply(event.currentTarget.checked)}
        label={
          <span className={classes.began}>
            Foi o cliente que procurou a loja <Kbd>P</Kbd>
          </span>
        }
      />
      <TextInput
        label="Observação (fica na ficha)"
        value={notes}
        maxLength={LONGEST_NOTE}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <div className={classes.ask} aria-hidden>
        Por onde conversaram?
      </div>
      <ul className={classes.channels} aria-label="Por onde conversaram">
        {CHANNELS.map(({ key, channel, text }, index) => (
          <li key={key}>
            <button
              type="button"
              className={classes.channel}
              data-autofocus={index === 0 ? true : undefined}
              onClick={() => choose(channel)}
            >
              <Kbd>{key}</Kbd> {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
