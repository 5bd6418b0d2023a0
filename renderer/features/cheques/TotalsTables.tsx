import type { Cheque } from '@shared/domain/cheque/cheque';
import { bankName } from '@shared/identity/banks';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { totalsByBank, totalsByStatus } from '@shared/rules/cheques/drawer-view';
import { chequeStatusWords } from '@shared/rules/cheques/move-words';
import { useMemo } from 'react';
import classes from './TotalsTables.module.css';

interface Line {
  readonly name: string;
  readonly count: number;
  readonly cents: Cents;
}

const Table = ({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) => (
  <table className={classes.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{caption === 'Por banco' ? 'Banco' : 'Situação'}</th>
        <th scope="col">Cheques</th>
        <th scope="col">Valor</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ name, count, cents }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{count.toLocaleString('pt-BR')}</td>
          <td>{formatMoney(cents)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What stands, by where it is and by bank. */
export const TotalsTables = ({ cheques }: { readonly cheques: readonly Cheque[] }) => {
  const byStatus = useMemo(() => totalsByStatus(cheques), [cheques]);
  const byBank = useMemo(() => totalsByBank(cheques), [cheques]);
  return (
    <>
      <Table
        caption="Por situação"
        lines={byStatus.map(({ of, ...total }) => ({ name: chequeStatusWords[of].label, ...total }))}
      />
      <Table
        caption="Por banco"
        lines={byBank.map(({ of, ...total }) => ({ name: `${of} ${bankName(of)}`, ...total }))}
      />
    </>
  );
};
