import { IconAlertCircle } from '@tabler/icons-react';
import classes from './ChequeRows.module.css';

/** Under a cheque: what stands in its way, in words; the fields themselves only redden. */
export const RowProblems = ({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) => (
  <div id={id} className={classes.problems}>
    {texts.map((text) => (
      <p key={text} role="alert">
        <IconAlertCircle size={16} aria-hidden />
        {text}
      </p>
    ))}
  </div>
);
