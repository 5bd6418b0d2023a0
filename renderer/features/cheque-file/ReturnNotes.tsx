import type { ReturnNote, ReturnNoteKind } from '@shared/rules/cheques/return-notes';
import {
  type Icon,
  IconBan,
  IconHandStop,
  IconListDetails,
  IconMessageCircle,
  IconRefresh,
  IconRubberStamp,
} from '@tabler/icons-react';
import classes from './ReturnNotes.module.css';

const ICONS: Record<ReturnNoteKind, Icon> = {
  again: IconRefresh,
  'never-again': IconBan,
  ccf: IconListDetails,
  stopped: IconHandStop,
  protest: IconRubberStamp,
  talk: IconMessageCircle,
};

/** What to know after a return, a line each. */
export const ReturnNotes = ({ notes }: { readonly notes: readonly ReturnNote[] }) =>
  notes.length > 0 && (
    <ul className={classes.notes}>
      {notes.map(({ kind, text }) => {
        const IconOf = ICONS[kind];
        return (
          <li key={kind}>
            <IconOf size={18} aria-hidden />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
