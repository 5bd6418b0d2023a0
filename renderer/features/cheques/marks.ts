import type { Cheque } from '@shared/domain/cheque/cheque';
import { chequeCourse } from '@shared/domain/cheque/cheque-moves';
import type { Cents } from '@shared/money/cents';
import { type ChequeSum, chequeSum } from '@shared/rules/cheques/deposit-day';

export type BatchMove = 'deposit' | 'clear';

/** What can be done with several at once; one that came back or was stopped is looked at on its own. */
export const batchMoveOf = ({ status }: Pick<Cheque, 'status'>): BatchMove | null => {
  if (status === 'stopped') return null;
  if (chequeCourse[status].deposit) return 'deposit';
  return chequeCourse[status].clear ? 'clear' : null;
};

export interface Marked {
  readonly count: number;
  readonly cents: Cents;
  readonly deposit: ChequeSum<Cheque>;
  readonly clear: ChequeSum<Cheque>;
}

/** The cheques that are marked, by what can be done with them; one that moved on meanwhile is left out. */
export const markedCheques = (cheques: readonly Cheque[], marked: ReadonlySet<string>): Marked => {
  const some = marked.size === 0 ? [] : cheques.filter(({ id }) => marked.has(id));
  const forMove = (move: BatchMove) => chequeSum(some.filter((cheque) => batchMoveOf(cheque) === move));
  const [deposit, clear] = [forMove('deposit'), forMove('clear')];
  return {
    count: deposit.cheques.length + clear.cheques.length,
    cents: deposit.cents + clear.cents,
    deposit,
    clear,
  };
};

/** These marked as well, or none of them where all were. */
export const toggled = (marked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> => {
  if (!ids.every((id) => marked.has(id))) return new Set([...marked, ...ids]);
  const gone = new Set(ids);
  return new Set([...marked].filter((id) => !gone.has(id)));
};
