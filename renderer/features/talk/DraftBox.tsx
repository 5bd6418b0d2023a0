import { Textarea } from '@mantine/core';
import { MAX_MESSAGE_LENGTH } from '@shared/rules/messages/draft';
import { toneFindings } from '@shared/rules/messages/tone';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './DraftBox.module.css';

interface DraftBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The customer's CPF or CNPJ, which has no place in a message. */
  readonly document?: string;
}

const toneText = (text: string, document?: string): { good: boolean; says: string } => {
  const [finding] = toneFindings(text, document);
  if (finding) return { good: false, says: `Em vez de “${finding.found}”, prefira: ${finding.instead}.` };
  if (text.length > MAX_MESSAGE_LENGTH)
    return { good: false, says: `Mensagem comprida (${text.length} letras): encurte um pouco.` };
  return text.trim() === ''
    ? { good: false, says: 'Escreva a mensagem antes de abrir a conversa.' }
    : { good: true, says: 'Mensagem respeitosa. Nada aqui ameaça ou expõe.' };
};

/** The message as it will be sent, written over in place, with a word about its tone. */
export const DraftBox = ({ text, onChange, document }: DraftBoxProps) => {
  const { good, says } = toneText(text, document);
  const Icon = good ? IconCircleCheck : IconAlertTriangle;
  return (
    <div>
      <Textarea
        aria-label="Mensagem para enviar"
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            event.currentTarget.blur();
          }
        }}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5_000}
        classNames={{ input: classes.bubble }}
      />
      <p className={good ? classes.good : classes.notice} role="status">
        <Icon size={18} aria-hidden /> {says}
      </p>
    </div>
  );
};
