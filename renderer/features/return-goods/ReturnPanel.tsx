import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import { Sums } from '@renderer/ui/Sums';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { formatMoney } from '@shared/money/format';
import { IconPackageImport } from '@tabler/icons-react';
import { MONEY_MEANS } from './money-means';
import classes from './ReturnDesk.module.css';
import { giveBackOf, type ReturnDraft, type ReturnView } from './return-view';
import { outcomeText, type problemText } from './return-words';
import { WaitingCheques } from './WaitingCheques';

interface ReturnPanelProps {
  readonly draft: ReturnDraft;
  readonly view: ReturnView;
  /** Those that cover what falls. */
  readonly cheques: readonly Cheque[];
  readonly problem?: ReturnType<typeof problemText>;
  readonly onChange: (change: Partial<ReturnDraft>) => void;
}

/** What comes back, what it is worth, and where that goes. */
export const ReturnPanel = ({ draft, view, cheques, problem, onChange }: ReturnPanelProps) => {
  const { plan, items } = view;
  const hasItems = items.length > 0;
  return (
    <WorkPanel
      label="Devolução"
      actions={
        <ActionButton type="submit" primary icon={IconPackageImport} keyHint="Enter">
          Gravar devolução
        </ActionButton>
      }
    >
      <ChoiceButtons
        label="O que volta"
        choices={[
          { value: 'whole', label: 'A compra inteira' },
          { value: 'part', label: hasItems ? 'Só alguns itens' : 'Só uma parte' },
        ]}
        value={draft.what}
        onChange={(what) => onChange({ what })}
      />
      {draft.what === 'part' && !hasItems && (
        <MoneyField
          label="Quanto vale o que volta?"
          name="amount"
          description={`Desta compra restam ${formatMoney(view.leftCents)}.`}
          value={draft.amountCents}
          onChange={(amountCents) => onChange({ amountCents })}
          error={problem?.field === 'amount' ? problem.text : undefined}
        />
      )}
      {problem?.field === 'items' && (
        <p className={classes.problem} role="alert">
          {problem.text}
        </p>
      )}
      <p className={classes.outcome} role="status">
        {plan && outcomeText(plan, giveBackOf(draft))}
      </p>
      <WaitingCheques cheques={cheques} />
      {plan && plan.beyondCents > 0 && (
        <div className={classes.back}>
          <p className={classes.question}>O que acontece com o que já foi pago?</p>
          <ChoiceButtons
            label="O que acontece com o que já foi pago"
            choices={[
              { value: 'credit', label: 'Vira saldo a favor' },
              { value: 'money', label: 'Devolver agora' },
            ]}
            value={draft.isGivenBack ? 'money' : 'credit'}
            onChange={(back) => onChange({ isGivenBack: back === 'money' })}
          />
          {draft.isGivenBack && (
            <ChoiceButtons
              label="Forma da devolução"
              choices={MONEY_MEANS}
              value={draft.means}
              onChange={(means) => onChange({ means })}
            />
          )}
        </div>
      )}
      <Sums
        sums={[
          { label: 'Cai das parcelas em aberto', value: plan ? formatMoney(plan.fellCents) : '–' },
          { label: 'Já pago, volta ao cliente', value: plan ? formatMoney(plan.beyondCents) : '–' },
          { label: 'Valor da devolução', value: plan ? formatMoney(plan.valueCents) : '–', isTotal: true },
        ]}
      />
    </WorkPanel>
  );
};
