import type { RepairPlan } from '@renderer/use-cases/repair-records';
import { counted } from '@shared/wording/counted';
import { Fragment } from 'react';
import { changeLines } from './change-words';
import { counterLines } from './counter-words';
import classes from './IntegrityScreen.module.css';

/** Lines of the dialog; of a shop with more, the rest is counted. */
const SHOWN = 60;

/** Every field that would change: as it is, and as it would be. */
export const ChangesTable = ({ plan }: { readonly plan: RepairPlan }) => {
  const isOne = plan.customers.length === 1;
  const lines = [
    ...plan.customers.flatMap((repair) =>
      changeLines(repair).map((line) =>
        isOne ? line : { ...line, what: `${repair.records.customer?.name} · ${line.what}` },
      ),
    ),
    ...(plan.counters ? counterLines(plan.counters) : []),
  ];
  return (
    <div className={classes.changes}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">O que</th>
            <th scope="col">Está</th>
            <th scope="col">Vai ficar</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map(({ key, what, field, before, after }, index) => (
            <Fragment key={key}>
              {what !== lines[index - 1]?.what && (
                <tr className={classes.of}>
                  <th scope="rowgroup" colSpan={3}>
                    {what}
                  </th>
                </tr>
              )}
              <tr>
                <td>{field}</td>
                <td>{before}</td>
                <td className={classes.after}>{after}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {lines.length > SHOWN && (
        <p className={classes.note}>E mais {counted(lines.length - SHOWN, 'dado', 'dados')}.</p>
      )}
    </div>
  );
};
