import classes from './MoneyTable.module.css';
import type { MoneyRows } from './money-rows';

/** What came in and what was given back, by means; store credit is told apart. */
export const MoneyTable = ({ heads, rows, creditNote }: MoneyRows) => (
  <div className={classes.money}>
    <table className={classes.table} aria-label="Dinheiro do dia">
      {heads.length > 0 && (
        <thead>
          <tr>
            <th scope="col">Forma</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={classes.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ label, cells, isTotal }) => (
          <tr key={label} data-total={isTotal || undefined}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={heads[index] ?? 'Recebido'} className={classes.number}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    {creditNote && <p className={classes.note}>{creditNote}</p>}
  </div>
);
