import { Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useChequeMoves } from '@renderer/features/cheque-file';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DayField } from '@renderer/ui/DayField';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { formatMoney } from '@shared/money/format';
import { closedBankText } from '@shared/rules/cheques/closed-bank';
import { chequeSum } from '@shared/rules/cheques/deposit-day';
import { type FormEvent, useState } from 'react';
import classes from './BatchDialog.module.css';
import { BlockedList } from './BlockedList';
import { batchPlan, cameBackBefore } from './batch-plan';
import { batchWords } from './batch-words';
import type { BatchMove } from './marks';

interface BatchDialogProps {
  readonly move: BatchMove;
  readonly cheques: readonly Cheque[];
  /** Where the last deposit went. */
  readonly account: string;
  readonly onClose: () => void;
  /** Told with the cheques as they are then. */
  readonly onDone: (moved: readonly Cheque[]) => void;
}

/** Several cheques taken to the bank, or paid by it, on one day; those that cannot are named and left out. */
export const BatchDialog = ({ move, cheques, account, onClose, onDone }: BatchDialogProps) => {
  const { today, terms } = useShop();
  const moves = useChequeMoves();
  const [day, setDay] = useState<CivilDay | null>(today);
  const [to, setTo] = useState(account);
  const [forgive, setForgive] = useState(true);
  const { ready, blocked } = batchPlan(cheques, move, day ?? today, today);
  const cameBack = move === 'clear' ? cameBackBefore(ready) : [];
  const words = batchWords(move, cheques.length, ready);
  const canDo = day !== null && ready.length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!canDo) return;
    const moved = await (move === 'deposit'
      ? moves.move(ready, { move, day, to })
      : moves.clear(ready, { day, forgive }));
    if (moved) onDone(moved);
  };
  return (
    <Modal opened onClose={onClose} size={620} title={words.title}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <p className={classes.sum}>
          {words.which} {ready.length > 0 && <strong>{formatMoney(chequeSum(ready).cents)}</strong>}
        </p>
        <DayField
          label={words.day}
          value={day}
          today={today}
          onChange={setDay}
          description={move === 'deposit' ? closedBankText(day, terms.holidays) : undefined}
          error={day === null ? 'Escreva o dia.' : undefined}
          data-autofocus
        />
        {move === 'deposit' && (
          <TextInput
            label={words.account}
            placeholder="Banco, agência e conta, se quiser anotar"
            autoComplete="off"
            maxLength={200}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        )}
        {cameBack.length > 0 && (
          <Checkbox
            label={`Dispensar multa e juros do tempo em que ${cameBack.length === 1 ? 'um deles tinha voltado' : `${cameBack.length} deles tinham voltado`}`}
            checked={forgive}
            onChange={(event) => setForgive(event.currentTarget.checked)}
          />
        )}
        {blocked.length > 0 && day !== null && <BlockedList blocked={blocked} />}
        {move === 'clear' && ready.length > 0 && <p className={classes.note}>{words.effect}</p>}
        <Group justify="flex-end">
          <ActionButton keyHint="Esc" onClick={onClose}>
            Voltar
          </ActionButton>
          <ActionButton primary keyHint="Enter" type="submit" disabled={!canDo}>
            {words.button}
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};
