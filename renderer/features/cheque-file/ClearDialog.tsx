import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import { Sums } from '@renderer/ui/Sums';
import { formatMoney } from '@shared/money/format';
import { useMemo, useState } from 'react';
import { type ClearDraft, clearView } from './clear-view';
import { moneyRows } from './money-rows';
import { moveIcons } from './move-looks';
import type { ChequeDialogParts } from './PanelDialogs';
import { useChequeMoves } from './use-cheque-moves';

/** The bank paid: on which day, and what that pays. */
export const ClearDialog = ({ file, onClose, onDone }: ChequeDialogParts) => {
  const { today, terms } = useShop();
  const moves = useChequeMoves();
  const { cheque } = file;
  const [draft, setDraft] = useState<ClearDraft>({ day: today, forgive: true });
  const view = useMemo(() => clearView(draft, { file, today, terms }), [draft, file, today, terms]);
  const { day, forgive } = draft;
  const save = async () => {
    if (view.problem !== undefined || day === null) return;
    if (await moves.clear([cheque], { day, forgive })) onDone();
  };
  const asked = formatMoney(view.askedCents);
  return (
    <DialogForm
      title={`Compensou: cheque ${cheque.number}`}
      confirm="Anotar que compensou"
      icon={moveIcons.clear}
      onSubmit={save}
      onClose={onClose}
    >
      <DayField
        data-autofocus
        label="Dia em que o banco pagou"
        value={day}
        today={today}
        onChange={(next) => setDraft({ ...draft, day: next })}
        error={view.problem}
      />
      {view.askedCents > 0 && (
        <>
          <Text>Ele tinha voltado, e até este dia há {asked} de multa e juros:</Text>
          <ChoiceButtons
            label="Multa e juros"
            choices={[
              { value: 'forgive', label: `Dispensar ${asked}` },
              { value: 'charge', label: `Cobrar ${asked}` },
            ]}
            value={forgive ? 'forgive' : 'charge'}
            onChange={(choice) => setDraft({ ...draft, forgive: choice === 'forgive' })}
          />
        </>
      )}
      <Sums
        sums={[
          ...moneyRows(view.plan, view.leftCents),
          { label: 'O banco pagou', value: formatMoney(cheque.cents), isTotal: true },
        ]}
      />
    </DialogForm>
  );
};
