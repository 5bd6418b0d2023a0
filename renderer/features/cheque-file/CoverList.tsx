import { formatMoney } from '@shared/money/format';
import classes from './ChequePanel.module.css';
import type { CoverLine } from './cover-lines';

/** The installments a cheque covers, and how they stand. */
export const CoverList = ({ lines }: { readonly lines: readonly CoverLine[] }) =>
  lines.length > 0 && (
    <section aria-label="O que ele cobre">
      <h3 className={classes.heading}>O que ele cobre</h3>
      <ul className={classes.cover}>
        {lines.map(({ id, title, detail, cents, isOver }) => (
          <li key={id} data-over={isOver || undefined}>
            <span>
              {title}
              <small>{detail}</small>
            </span>
            <b>{formatMoney(cents)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
