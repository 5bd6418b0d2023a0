import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import classes from './ChequeRows.module.css';

interface RowNotesProps {
  readonly id: string;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
}

/** Under a cheque: what stands in its way, and what is worth a second look. */
export const RowNotes = ({ id, problems, remarks }: RowNotesProps) => (
  <div id={id} className={classes.notes}>
    {problems.map((text) => (
      <p key={text} data-wrong role="alert">
        <IconAlertCircle size={16} aria-hidden />
        <span>{text}</span>
      </p>
    ))}
    {remarks.map((text) => (
      <p key={text}>
        <IconAlertTriangle size={16} aria-hidden />
        <span>{text}</span>
      </p>
    ))}
  </div>
);
