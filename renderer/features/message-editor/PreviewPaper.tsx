import type { Customer } from '@shared/domain/customer';
import type { MessageChannel } from '@shared/rules/messages/template';
import type { ComponentType } from 'react';
import { LetterPaper } from './LetterPaper';
import { smsText } from './message-words';
import classes from './PreviewPaper.module.css';
import type { Preview } from './use-preview';

export interface PaperProps {
  readonly filled: Preview;
  readonly customer: Customer | null;
}

const Bubble = ({ filled: { text } }: PaperProps) => <p className={classes.bubble}>{text}</p>;

const Sms = ({ filled: { text, sms } }: PaperProps) => (
  <>
    <p className={classes.sms}>{text}</p>
    {sms && <p className={classes.size}>{smsText(sms)}</p>}
  </>
);

const Email = ({ filled: { subject, text }, customer }: PaperProps) => (
  <article className={classes.mail}>
    <dl>
      <dt>Para</dt>
      <dd>
        {customer ? (customer.email ?? `${customer.name} (sem e-mail no cadastro)`) : 'maria@exemplo.com.br'}
      </dd>
      <dt>Assunto</dt>
      <dd>
        <strong>{subject}</strong>
      </dd>
    </dl>
    <p>{text}</p>
  </article>
);

const Script = ({ filled: { text } }: PaperProps) => (
  <ol className={classes.script}>
    {text.split('\n').map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place.
      <li key={index}>{line}</li>
    ))}
  </ol>
);

const PAPERS: Readonly<Record<MessageChannel, ComponentType<PaperProps>>> = {
  whatsapp: Bubble,
  sms: Sms,
  email: Email,
  call: Script,
  letter: LetterPaper,
};

/** The text as the customer will see or hear it. */
export const PreviewPaper = (props: PaperProps) => {
  const Paper = PAPERS[props.filled.channel];
  return <Paper {...props} />;
};
