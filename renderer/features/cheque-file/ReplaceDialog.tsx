import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { type ChequeDraft, ChequeRows, emptyCheques, useChequesView } from '@renderer/features/take-cheques';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import type { CivilDay } from '@shared/calendar/civil-day';
import { moveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';
import { useMemo, useState } from 'react';
import { moveIcons } from './move-looks';
import type { ChequeDialogParts } from './PanelDialogs';
import { differenceText, wantedInPlace } from './replace-view';
import { useChequeMoves } from './use-cheque-moves';

const DAY_MISSING = 'Diga o dia, por exemplo 20/11/2026.';

/** The customer has a cheque back for others, which cover the same. */
export const ReplaceDialog = ({ file, onClose, onDone }: ChequeDialogParts) => {
  const { today, terms } = useShop();
  const moves = useChequeMoves();
  const { cheque, customer } = file;
  const [drafts, setDrafts] = useState<readonly ChequeDraft[]>(() => emptyCheques(1));
  const [day, setDay] = useState<CivilDay | null>(today);
  const [wasTried, setTried] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const wanted = useMemo(() => wantedInPlace(file, today, terms), [file, today, terms]);
  const view = useChequesView(drafts, { customer, wanted });
  const block = day === null ? null : moveBlock(cheque, { move: 'replace', day }, today);
  const save = async () => {
    setTried(true);
    if (day === null || block || !view.faces) return;
    if (await moves.replace(cheque, { day, cheques: view.faces })) onDone();
  };
  return (
    <>
      <DialogForm
        title={`Trocar o cheque ${cheque.number}`}
        confirm="Trocar"
        icon={moveIcons.replace}
        size={1180}
        keepsTyped
        isAsking={isAsking}
        onSubmit={save}
        onClose={() => (isTouched ? setAsking(true) : onClose())}
      >
        <ChequeRows
          drafts={drafts}
          view={view}
          tried={wasTried}
          hasWanted={wanted.length > 0}
          onChange={(next) => {
            setDrafts(next);
            setTouched(true);
          }}
        />
        <Text role="status">{differenceText(wanted, view.totalCents)}</Text>
        <DayField
          w={220}
          label="Trocado em"
          value={day}
          today={today}
          onChange={setDay}
          error={block ? moveBlockText(block) : wasTried && day === null ? DAY_MISSING : undefined}
        />
      </DialogForm>
      <LeaveDialog
        guard={{ isAsking, stay: () => setAsking(false), leave: onClose, release: onClose }}
        text="Os cheques digitados aqui ainda não foram recebidos."
      />
    </>
  );
};
