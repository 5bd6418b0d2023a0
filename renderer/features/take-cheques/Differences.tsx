import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ChequesView } from './cheques-view';
import type { CoverView } from './cover-view';
import classes from './TakeChequesForm.module.css';
import { chequesSumText } from './taken-words';

interface DifferencesProps {
  readonly view: ChequesView;
  /** Null of loose ones. */
  readonly covering: CoverView | null;
}

/** More than these are counted instead of said. */
const SAID = 2;

/** What the cheques come to, and where they and what they pay differ. */
export const Differences = ({ view, covering }: DifferencesProps) => {
  const differences = covering?.differences ?? [];
  const picked = covering?.lines.filter(({ isPicked }) => isPicked) ?? [];
  const more = differences.length - SAID;
  return (
    <div className={classes.sum} role="status">
      <p>
        <b>{chequesSumText(view.filled.map(({ cents }) => cents ?? 0))}</b>
        {picked.length > 0 &&
          ` para ${installmentsText(picked.length)}, ${formatMoney(sumCents(picked.map(({ openCents }) => openCents)))}`}
      </p>
      {picked.length > 0 && differences.length === 0 && (
        <p data-good>
          <IconCircleCheck size={18} aria-hidden />
          Os cheques cobrem tudo, nem mais nem menos.
        </p>
      )}
      {differences.slice(0, SAID).map((text) => (
        <p key={text} data-attention>
          <IconAlertTriangle size={18} aria-hidden />
          {text}.
        </p>
      ))}
      {more > 0 && <p>E mais {more === 1 ? '1 diferença' : `${more} diferenças`}.</p>}
    </div>
  );
};
