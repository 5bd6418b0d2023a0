import { Textarea } from '@mantine/core';
import { TextButton } from '@renderer/ui/TextButton';
import type { Channel } from '@shared/domain/customer';
import { firstName } from '@shared/identity/name';
import { type KeyboardEvent, useState } from 'react';
import { MarkedAnswer } from './MarkedAnswer';
import classes from './PasteAnswer.module.css';
import { pastedText } from './pasted-text';
import type { Answering } from './use-answering';
import { usePaste } from './use-paste';

interface PasteAnswerProps {
  readonly name: string;
  readonly channel: Channel;
  readonly answering: Answering;
}

const SPOKEN: ReadonlySet<Channel> = new Set<Channel>(['call', 'visit']);

const askFor = (channel: Channel, name: string): string =>
  SPOKEN.has(channel) ? `Escreva aqui o que ${name} disse` : `Cole aqui o que ${name} respondeu`;

const hintFor = (channel: Channel): string =>
  SPOKEN.has(channel)
    ? 'Em poucas palavras, e tecle Enter'
    : 'Ctrl+V em qualquer lugar desta janela; ou escreva e tecle Enter';

/** Where the customer's text goes. What is pasted anywhere in the dialog comes here and is read at once. */
export const PasteAnswer = ({ name, channel, answering: { text, reading, read } }: PasteAnswerProps) => {
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState<string | null>(null);
  const take = (raw: string) => {
    const pasted = pastedText(raw);
    setNote(pasted.note);
    if (pasted.text === '') return;
    setTyped(pasted.text);
    read(pasted.text);
  };
  usePaste(take);
  const rewrite = () => {
    setNote(null);
    read('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (typed.trim() !== '') take(typed);
  };
  return (
    <div>
      {reading ? (
        <>
          <MarkedAnswer text={text} spans={reading.understanding.evidence} name={name} />
          <TextButton onClick={rewrite}>Mudar o texto</TextButton>
        </>
      ) : (
        <Textarea
          label={askFor(channel, firstName(name))}
          placeholder={hintFor(channel)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          autosize
          minRows={1}
          maxRows={4}
        />
      )}
      {note && (
        <p className={classes.note} role="status">
          {note}
        </p>
      )}
    </div>
  );
};
