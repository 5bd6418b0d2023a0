import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import classes from './CloseDrawerForm.module.css';
import type { DrawerView } from './drawer-draft';

const written = (cents: Cents | null): string => (cents === null ? '–' : formatMoney(cents));

/** What the drawer should hold beside what it does, and the difference in words. */
export const DrawerSums = ({ view, cashCents }: { readonly view: DrawerView; readonly cashCents: Cents }) => (
  <div className={classes.sums}>
    <dl>
      <div>
        <dt>Troco inicial</dt>
        <dd>{written(view.floatCents)}</dd>
      </div>
      <div>
        <dt>Dinheiro do dia</dt>
        <dd>{written(cashCents)}</dd>
      </div>
      <div className={classes.total}>
        <dt>Devia ter</dt>
        <dd>{written(view.expectedCents)}</dd>
      </div>
      <div>
        <dt>Contado</dt>
        <dd>{written(view.countedCents)}</dd>
      </div>
    </dl>
    <p className={classes.verdict} role="status" data-even={view.differenceCents === 0}>
      {view.difference ?? 'Falta contar'}
    </p>
  </div>
);
