import { Money } from '@renderer/ui/Money';
import type { Cheque } from '@shared/domain/cheque/cheque';
import classes from './ChequeList.module.css';
import { chequeDetail, chequeRemark } from './row-words';

interface ChequeRowViewProps {
  readonly cheque: Cheque;
  /** Whose it is; undefined until read. */
  readonly customerName: string | undefined;
  readonly isTicked: boolean | undefined;
  /** Absent where it cannot be ticked, among others that can. */
  readonly onTick: (() => void) | undefined;
}

/** One cheque: ticked or not, who signed it, which it is, how much. */
export const ChequeRowView = ({ cheque, customerName, isTicked, onTick }: ChequeRowViewProps) => {
  const remark = chequeRemark(cheque);
  const detail = chequeDetail(cheque, customerName);
  return (
    <div className={classes.row} data-ticked={isTicked || undefined}>
      {isTicked !== undefined && !onTick && <span className={classes.tick} />}
      {onTick && (
        <input
          type="checkbox"
          className={classes.tick}
          aria-label={`Cheque ${cheque.number} de ${cheque.drawer.name}`}
          checked={isTicked}
          // Space ticks the chosen row, wherever the list is.
          tabIndex={-1}
          onChange={onTick}
        />
      )}
      <div className={classes.who}>
        <div className={classes.name} title={cheque.drawer.name}>
          {cheque.drawer.name}
        </div>
        <div className={classes.detail} title={detail}>
          {detail}
        </div>
      </div>
      <div className={classes.amount}>
        <Money cents={cheque.cents} weight={600} />
        {remark && (
          <div className={classes.remark} title={remark}>
            {remark}
          </div>
        )}
      </div>
    </div>
  );
};
