import { Text, Textarea, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import type { PlainMove } from '@renderer/use-cases/cheques/move-cheques';
import { closedBankText } from '@shared/rules/cheques/closed-bank';
import { useState } from 'react';
import { type MoveDraft, type MoveField, moveDraft, moveProblem, moveRequest } from './move-draft';
import { moveIcons } from './move-looks';
import { NothingToBring } from './NothingToBring';
import type { ChequeDialogParts } from './PanelDialogs';
import { ProtestItems } from './ProtestItems';
import { plainMoveWords } from './plain-move-words';
import { ReasonField } from './ReasonField';
import { ReturnNotes } from './ReturnNotes';
import { afterReturn } from './return-story';
import { useChequeMoves } from './use-cheque-moves';

interface MoveDialogProps extends ChequeDialogParts {
  readonly move: PlainMove;
}

/** With much to read. */
const WIDTHS: Partial<Record<PlainMove, number>> = { return: 640, protest: 860 };

/** A move that brings no money: its day, and what belongs to it. */
export const MoveDialog = ({ move, file, onClose, onDone }: MoveDialogProps) => {
  const { today, terms } = useShop();
  const moves = useChequeMoves();
  const { cheque } = file;
  const [draft, setDraft] = useState(() => moveDraft(today));
  const [wasTried, setTried] = useState(false);
  const words = plainMoveWords[move];
  const problem = moveProblem(cheque, move, draft, today);
  const isShown = problem !== null && (wasTried || !problem.isUnfinished);
  const errorAt = (field: MoveField) => (isShown && problem.field === field ? problem.text : undefined);
  const change = (part: Partial<MoveDraft>) => setDraft((was) => ({ ...was, ...part }));
  const { day, reason } = draft;
  const save = async () => {
    setTried(true);
    const request = problem ? null : moveRequest(move, draft);
    if (request && (await moves.move([cheque], request))) onDone();
  };
  const goesToBank = move === 'deposit' || move === 'redeposit';
  // Without a name it cannot be passed on; elsewhere the day is likelier to change.
  const asksName = move === 'pass-on';
  const toField = words.to && (
    <TextInput
      {...words.to}
      data-autofocus={asksName || undefined}
      maxLength={200}
      autoComplete="off"
      value={draft.to}
      onChange={(event) => change({ to: event.currentTarget.value })}
      error={errorAt('to')}
    />
  );
  const dayField = (
    <DayField
      data-autofocus={(move !== 'return' && !asksName) || undefined}
      label={words.day}
      value={day}
      today={today}
      onChange={(next) => change({ day: next })}
      description={goesToBank ? closedBankText(day, terms.holidays) : undefined}
      error={errorAt('day')}
    />
  );
  return (
    <DialogForm
      title={`${words.title} ${cheque.number}`}
      confirm={words.confirm}
      icon={moveIcons[move]}
      size={WIDTHS[move]}
      onSubmit={save}
      onClose={onClose}
    >
      <NothingToBring file={file} move={move} />
      {words.intro && <Text>{words.intro}</Text>}
      {move === 'return' && (
        <ReasonField value={reason} onChange={(next) => change({ reason: next })} error={errorAt('reason')} />
      )}
      {move === 'return' && reason !== null && day !== null && !errorAt('reason') && (
        <ReturnNotes notes={afterReturn(cheque, { day, reason }, today)} />
      )}
      {asksName && toField}
      {dayField}
      {!asksName && toField}
      {move === 'protest' && (
        <ProtestItems
          confirmed={draft.confirmed}
          onConfirm={(confirmed) => change({ confirmed })}
          error={errorAt('confirmed')}
        />
      )}
      <Textarea
        label="Observação"
        placeholder="Só a loja vê"
        autosize
        minRows={1}
        maxRows={3}
        maxLength={5_000}
        value={draft.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
      {errorAt('form') && (
        <Text role="alert" c="var(--red)">
          {errorAt('form')}
        </Text>
      )}
    </DialogForm>
  );
};
