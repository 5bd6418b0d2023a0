import { useShop } from '@renderer/data/shop-context';
import { TextButton } from '@renderer/ui/TextButton';
import { shortDay } from '@shared/rules/reasons';
import { IconMessageOff } from '@tabler/icons-react';
import type { AccountNoteProps } from '../AccountNotes';
import classes from '../Note.module.css';

/** Why no reminders are suggested, where the customer's own word is the reason, and the way back. */
export const HeardNote = ({ file: { customer, summary }, onAct }: AccountNoteProps) => {
  const { today } = useShop();
  const { contestedSince, doNotContact, deceasedOn } = summary;
  const notes = deceasedOn
    ? [{ text: `Soubemos em ${shortDay(deceasedOn, today)} que faleceu: nada se manda.` }]
    : [
        contestedSince && {
          text: `Não concorda com o valor desde ${shortDay(contestedSince, today)}: nenhum lembrete até resolver.`,
          offer: { what: 'contest-resolved', label: 'Resolver contestação' } as const,
        },
        doNotContact && {
          text: `Pediu em ${shortDay(doNotContact, today)} para não receber mensagens.`,
          offer: { what: 'resume', label: 'Voltou a aceitar' } as const,
        },
      ];
  return notes.map(
    (note) =>
      note && (
        <div key={note.text} className={classes.note}>
          <IconMessageOff size={20} aria-hidden />
          <span>{note.text}</span>
          {'offer' in note && (
            <TextButton onClick={() => onAct({ what: note.offer.what, id: customer.id })}>
              {note.offer.label}
            </TextButton>
          )}
        </div>
      ),
  );
};
