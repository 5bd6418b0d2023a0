import { Text } from '@mantine/core';
import { openAccount } from '@renderer/data/queries/open-account';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { useMemo, useState } from 'react';
import { DialogForm } from './DialogForm';
import { moveIcons } from './move-looks';
import type { ChequeDialogParts } from './PanelDialogs';
import { RedeemMoney } from './RedeemMoney';
import { type RedeemDraft, redeemDraft } from './redeem-draft';
import { redeemRequest, redeemView, redeemWays } from './redeem-view';
import { unpaidText, wayLabels } from './redeem-words';
import { useChequeMoves } from './use-cheque-moves';

/** The customer has a cheque back: pays it in another way, or takes it without paying. */
export const RedeemDialog = ({ file, onClose, onDone }: ChequeDialogParts) => {
  const { today, terms } = useShop();
  const moves = useChequeMoves();
  const { cheque } = file;
  const account = useLive((db) => openAccount(db, cheque.customerId), [cheque.customerId]);
  const creditCents = account?.summary.creditCents ?? 0;
  const [draft, setDraft] = useState(() => redeemDraft(today, redeemWays(file)[0] ?? 'unpaid'));
  const [wasTried, setTried] = useState(false);
  const view = useMemo(
    () => redeemView(draft, { file, creditCents, today, terms }),
    [draft, file, creditCents, today, terms],
  );
  const { problem } = view;
  const shown = problem && (wasTried || !problem.isUnfinished) ? problem : null;
  const change = (part: Partial<RedeemDraft>) => setDraft((was) => ({ ...was, ...part }));
  const save = async () => {
    setTried(true);
    const request = redeemRequest(draft, view);
    if (request && (await moves.redeem(cheque, request))) onDone();
  };
  return (
    <DialogForm
      title={`Resgatar o cheque ${cheque.number}`}
      confirm={draft.way === 'paid' ? 'Receber e entregar o cheque' : 'Entregar o cheque'}
      icon={moveIcons.redeem}
      size={600}
      onSubmit={save}
      onClose={onClose}
    >
      {view.ways.length > 1 && (
        <ChoiceButtons
          label="Como o cliente leva o cheque"
          choices={view.ways.map((way) => ({ value: way, label: wayLabels[way] }))}
          value={draft.way}
          onChange={(way) => change({ way })}
        />
      )}
      {draft.way === 'paid' ? (
        <RedeemMoney draft={draft} view={view} creditCents={creditCents} problem={shown} onChange={change} />
      ) : (
        <Text>{unpaidText(draft, view)}</Text>
      )}
      <DayField
        data-autofocus={draft.way !== 'paid' || undefined}
        label="Dia"
        value={draft.day}
        today={today}
        onChange={(day) => change({ day })}
        error={shown?.field === 'day' ? shown.text : undefined}
      />
    </DialogForm>
  );
};
