import { useShop } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { IconReceiptDollar } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { AccountNoteProps } from './AccountNotes';
import { chequesNote } from './cheques-note';
import classes from './Note.module.css';

/** The customer's cheques in one line, with the way to the most pressing of them. */
export const ChequesNote = ({ file }: AccountNoteProps) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const note = chequesNote(file, today);
  const open = () => note && go(paths.cheque(note.chequeId));
  useShortcuts({ g: note ? open : undefined });
  if (!note) return null;
  return (
    <div className={classes.note}>
      <IconReceiptDollar size={20} aria-hidden />
      <span className={classes.words}>{note.text}</span>
      <TextButton keyHint="G" onClick={open}>
        Ver na gaveta
      </TextButton>
    </div>
  );
};
