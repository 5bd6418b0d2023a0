import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { formatMoney } from '@shared/money/format';
import { IconBuildingBank, IconCircleCheck } from '@tabler/icons-react';
import classes from './ChequesScreen.module.css';
import type { BatchMove, Marked } from './marks';

interface MarkBarProps {
  readonly marked: Marked;
  readonly onBatch: (move: BatchMove) => void;
  readonly onClear: () => void;
}

/** How many are marked, what they come to, and what can be done with all of them. */
export const MarkBar = ({ marked, onBatch, onClear }: MarkBarProps) => {
  const { count, cents, deposit, clear } = marked;
  const canDeposit = deposit.cheques.length > 0;
  const canClear = clear.cheques.length > 0;
  // Of both kinds, each button says how many it is for.
  const of = (some: number) => (canDeposit && canClear ? ` (${some})` : '');
  return (
    <div className={classes.marks} role="status">
      <span>
        <strong>
          {count} {count === 1 ? 'marcado' : 'marcados'}
        </strong>{' '}
        {formatMoney(cents)}
      </span>
      {canDeposit && (
        <ActionButton
          size="sm"
          primary
          icon={IconBuildingBank}
          keyHint="Enter"
          onClick={() => onBatch('deposit')}
        >
          {deposit.cheques.length === 1 ? 'Depositar' : 'Depositar juntos'}
          {of(deposit.cheques.length)}
        </ActionButton>
      )}
      {canClear && (
        <ActionButton
          size="sm"
          primary={!canDeposit}
          icon={IconCircleCheck}
          keyHint={canDeposit ? undefined : 'Enter'}
          onClick={() => onBatch('clear')}
        >
          {clear.cheques.length === 1 ? 'Compensou' : 'Compensaram'}
          {of(clear.cheques.length)}
        </ActionButton>
      )}
      <TextButton keyHint="Esc" onClick={onClear}>
        Desmarcar
      </TextButton>
    </div>
  );
};
