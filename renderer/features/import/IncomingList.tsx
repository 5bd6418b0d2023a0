import { VirtualList } from '@renderer/ui/VirtualList';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { useState } from 'react';
import type { IncomingCustomer } from './incoming';
import classes from './PreviewStep.module.css';

const moneyOrDash = (cents: number): string => (cents === 0 ? '–' : formatMoney(cents));

/** Who comes in and with how much, to be compared with the notebook at a glance. */
export const IncomingList = ({ customers }: { readonly customers: readonly IncomingCustomer[] }) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <div className={`${classes.incoming} ${classes.head}`} aria-hidden>
        <span>Cliente</span>
        <span />
        <span className={classes.amount}>Parcelas</span>
        <span className={classes.amount}>Em aberto</span>
        <span className={classes.amount}>Em atraso</span>
      </div>
      <VirtualList
        label="Clientes que entram"
        items={customers}
        rowHeight={46}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={(customer: IncomingCustomer) => (
          <div className={classes.incoming}>
            <span className={classes.cell}>{customer.name}</span>
            <span className={classes.number}>{customer.isNew ? '' : 'já cadastrado'}</span>
            <span className={classes.amount}>{installmentsText(customer.installments)}</span>
            <span className={classes.amount}>{moneyOrDash(customer.openCents)}</span>
            <span className={classes.amount}>{moneyOrDash(customer.overdueCents)}</span>
          </div>
        )}
      />
    </div>
  );
};
