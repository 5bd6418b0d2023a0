import type { ReceivedBy } from '@renderer/data/queries/tape';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import classes from './TapeView.module.css';
import { meansName } from './tape-words';

/** What came in today, by means; the total is the day's "recebido hoje". */
export const ReceivedTotals = ({ received }: { readonly received: readonly ReceivedBy[] }) => (
  <dl className={classes.totals}>
    {received.map(({ means, cents }) => (
      <div key={means}>
        <dt>{meansName(means)}</dt>
        <dd>{formatMoney(cents)}</dd>
      </div>
    ))}
    <div className={classes.total}>
      <dt>Recebido hoje</dt>
      <dd>{formatMoney(sumCents(received.map(({ cents }) => cents)))}</dd>
    </div>
  </dl>
);
