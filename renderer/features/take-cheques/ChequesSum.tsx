import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './ChequesSum.module.css';
import type { ChequesView } from './cheques-view';
import { chequesSumText } from './taken-words';

interface ChequesSumProps {
  readonly view: ChequesView;
  /** After the sum: what they are for. */
  readonly more: string;
  /** They bring just what is asked for. */
  readonly isExact: boolean;
  /** What is worth a look, a sentence each. */
  readonly attention: readonly string[];
}

/** More than these are counted instead of said. */
const SAID = 2;

/** What the cheques come to, and where they and what they pay differ. */
export const ChequesSum = ({ view, more, isExact, attention }: ChequesSumProps) => {
  const unsaid = attention.length - SAID;
  return (
    <div className={classes.sum} role="status">
      <p>
        <b>{chequesSumText(view.filled.map(({ cents }) => cents ?? 0))}</b>
        {more}
      </p>
      {isExact && (
        <p data-good>
          <IconCircleCheck size={18} aria-hidden />
          Os cheques cobrem tudo, nem mais nem menos.
        </p>
      )}
      {attention.slice(0, SAID).map((text) => (
        <p key={text} data-attention>
          <IconAlertTriangle size={18} aria-hidden />
          {text}
        </p>
      ))}
      {unsaid > 0 && <p>E mais {unsaid === 1 ? '1 diferença' : `${unsaid} diferenças`}.</p>}
    </div>
  );
};
