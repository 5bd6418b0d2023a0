import { ActionButton } from '@renderer/ui/ActionButton';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import { TextButton } from '@renderer/ui/TextButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import { formatMoney } from '@shared/money/format';
import { IconCash } from '@tabler/icons-react';
import { ExcessChoice } from './ExcessChoice';
import { MeansRows } from './MeansRows';
import classes from './PaymentPanel.module.css';
import { PaymentSums } from './PaymentSums';
import type { ReceiveActions } from './receive-actions';
import type { ReceiveDraft } from './receive-draft';
import { canAddMeans, canSettleAll } from './receive-keys';
import type { ReceiveView } from './receive-view';
import type { FieldProblem, ReceiveField } from './receive-words';

interface PaymentPanelProps {
  readonly draft: ReceiveDraft;
  readonly view: ReceiveView;
  readonly today: CivilDay;
  readonly terms: Terms;
  readonly problem?: FieldProblem;
  /** Said first: what became of the account while it stood here. */
  readonly notice: string | null;
  readonly on: ReceiveActions;
}

/** How much, how and when, and what it adds up to. */
export const PaymentPanel = ({ draft, view, today, terms, problem, notice, on }: PaymentPanelProps) => {
  const errorAt = (field: ReceiveField) => (problem?.field === field ? problem.text : undefined);
  const isOver = view.problem?.reason === 'over-balance' && view.excess !== null;
  return (
    <WorkPanel
      label="Pagamento"
      actions={
        <>
          <ActionButton type="submit" primary icon={IconCash} keyHint="Enter">
            Receber
          </ActionButton>
          {view.chargesCents > 0 && (
            <ActionButton keyHint="D" aria-pressed={draft.waive !== undefined} onClick={on.toggleWaive}>
              {draft.waive === undefined ? 'Dispensar encargos' : 'Cobrar encargos'}
            </ActionButton>
          )}
        </>
      }
    >
      {notice && (
        <p className={classes.notice} role="alert">
          {notice}
        </p>
      )}
      <MoneyField
        label="Quanto o cliente está pagando?"
        name="amount"
        size="xl"
        classNames={{ label: classes.question, input: classes.amount, error: classes.problem }}
        autoFocus
        value={view.amountCents}
        onChange={on.typeAmount}
        error={errorAt('amount')}
      />
      {isOver && view.excess && (
        <ExcessChoice
          offer={view.excess}
          balanceCents={view.balanceCents}
          onChange={on.giveChange}
          onKeep={on.keepExcess}
        />
      )}
      <MeansRows
        draft={draft}
        view={view}
        errorAt={errorAt}
        onChoose={on.chooseMeans}
        onType={on.typePart}
        onRemove={on.removeMeans}
        onCheque={on.takeCheques}
      />
      <div className={classes.more}>
        {canSettleAll(view) && (
          <TextButton keyHint="Q" aria-pressed={draft.wantsAll} onClick={on.toggleAll}>
            {draft.wantsAll ? 'Só o que é para agora' : `Quitar tudo por ${formatMoney(view.allCents)}`}
          </TextButton>
        )}
        {canAddMeans(draft, view) && (
          <TextButton keyHint="M" onClick={on.addMeans}>
            Mais uma forma
          </TextButton>
        )}
      </div>
      <PaymentSums
        view={view}
        waive={draft.waive}
        keepsExcess={draft.keepsExcess}
        terms={terms}
        waiveError={errorAt('waive')}
        onWaive={on.typeWaive}
      />
      <div className={classes.pair}>
        <DayField
          label="Dia do pagamento"
          name="day"
          value={draft.day}
          today={today}
          onChange={on.setDay}
          error={errorAt('day')}
        />
        {view.cashCents > 0 && (
          <MoneyField
            label="Entregue em dinheiro"
            name="tendered"
            value={view.tenderedCents}
            onChange={on.typeTendered}
            description={
              <span className={view.changeCents > 0 ? classes.change : undefined}>
                Troco: {formatMoney(view.changeCents)}
              </span>
            }
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={errorAt('tendered')}
          />
        )}
      </div>
    </WorkPanel>
  );
};
