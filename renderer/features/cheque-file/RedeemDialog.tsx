import { Group, Text } from '@mantine/core';
import { openAccount } from '@renderer/data/queries/open-account';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import { MoneyField } from '@renderer/ui/MoneyField';
import { Sums } from '@renderer/ui/Sums';
import { formatMoney } from '@shared/money/format';
import { useMemo, useState } from 'react';
import { moneyRows } from './money-rows';
import { moveIcons } from './move-looks';
import type { ChequeDialogParts } from './PanelDialogs';
import { RedeemMoney } from './RedeemMoney';
import { type RedeemDraft, redeemDraft } from './redeem-draft';
import type { RedeemProblem } from './redeem-problem';
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
  const isPaid = draft.way === 'paid';
  const isShown = problem !== null && (wasTried || !problem.isUnfinished);
  const errorAt = (field: RedeemProblem['field']) =>
    isShown && problem.field === field ? problem.text : undefined;
  const change = (part: Partial<RedeemDraft>) => setDraft((was) => ({ ...was, ...part }));
  const save = async () => {
    setTried(true);
    const request = redeemRequest(draft, view);
    if (request && (await moves.redeem(cheque, request))) onDone();
  };
  return (
    <DialogForm
      title={`${view.openCents > 0 ? 'Resgatar' : 'Entregar'} o cheque ${cheque.number}`}
      confirm={isPaid ? 'Receber e entregar o cheque' : 'Entregar o cheque'}
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
      {isPaid ? (
        <RedeemMoney
          draft={draft}
          view={view}
          creditCents={creditCents}
          problem={errorAt('amount')}
          onChange={change}
        />
      ) : (
        <Text>{unpaidText(draft, view)}</Text>
      )}
      <Group grow align="start">
        {isPaid && view.cashCents > 0 && (
          <MoneyField
            label="Entregue em dinheiro"
            value={view.tenderedCents}
            onChange={(tenderedCents) => change({ tenderedCents })}
            description={`Troco: ${formatMoney(view.changeCents)}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={errorAt('tendered')}
          />
        )}
        <DayField
          data-autofocus={!isPaid || undefined}
          label="Dia"
          value={draft.day}
          today={today}
          onChange={(day) => change({ day })}
          error={errorAt('day')}
        />
      </Group>
      {isPaid && (
        <Sums
          sums={[
            ...(view.plan ? moneyRows(view.plan, view.leftCents) : []),
            { label: 'Total recebido', value: formatMoney(view.amountCents ?? 0), isTotal: true },
          ]}
        />
      )}
    </DialogForm>
  );
};
