import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import { formatMoney, formatPercent } from '@shared/money/format';
import { IconCash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import classes from './PaymentPanel.module.css';
import type { ReceiveDraft, ReceiveView } from './receive-view';
import { MEANS, type ReceiveField } from './receive-words';

interface PaymentPanelProps {
  readonly draft: ReceiveDraft;
  readonly view: ReceiveView;
  readonly today: CivilDay;
  readonly terms: Terms;
  readonly problem?: { readonly field: ReceiveField; readonly text: string };
  readonly amountRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<ReceiveDraft>) => void;
  readonly onKeepBalance: () => void;
  readonly onWaive: () => void;
}

const CHOICES = MEANS.map(({ means, label }) => ({ value: means, label }));

/** How much, how and when, and what it adds up to. */
export const PaymentPanel = ({
  draft,
  view,
  today,
  terms,
  problem,
  onChange,
  ...rest
}: PaymentPanelProps) => {
  const { plan } = view;
  const errorAt = (field: ReceiveField) => (problem?.field === field ? problem.text : undefined);
  const isOver = view.problem?.reason === 'over-balance';
  const sums: [label: string, cents: number][] = plan
    ? [
        ['Juros de mora', plan.interestCents],
        [`Multa (${formatPercent(terms.lateFeeBp)})`, plan.feeCents],
        ['Parcelas', plan.principalCents],
      ]
    : [];
  return (
    <div className={classes.panel}>
      <MoneyField
        label="Quanto o cliente está pagando?"
        name="amount"
        size="xl"
        classNames={{ label: classes.question, input: classes.amount, error: classes.problem }}
        autoFocus
        ref={rest.amountRef}
        value={view.amountCents}
        onChange={(amountCents) => onChange({ amountCents })}
        error={errorAt('amount')}
      />
      {isOver && (
        <ActionButton size="sm" name="keep-balance" onClick={rest.onKeepBalance}>
          {draft.means === 'cash'
            ? `Receber ${formatMoney(view.balanceCents)} e dar ${formatMoney((view.amountCents ?? 0) - view.balanceCents)} de troco`
            : `Receber ${formatMoney(view.balanceCents)}`}
        </ActionButton>
      )}
      <ChoiceButtons
        label="Forma de pagamento"
        choices={CHOICES}
        value={draft.means}
        onChange={(means) => onChange({ means })}
      />
      <dl className={classes.sums}>
        {sums.map(([label, cents]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatMoney(cents)}</dd>
          </div>
        ))}
        <div className={classes.total}>
          <dt>Total recebido</dt>
          <dd>{plan && view.amountCents !== null ? formatMoney(view.amountCents) : '–'}</dd>
        </div>
      </dl>
      <div className={classes.pair}>
        <DayField
          label="Dia do pagamento"
          name="day"
          value={draft.day}
          today={today}
          onChange={(day) => onChange({ day })}
          error={errorAt('day')}
        />
        {draft.means === 'cash' && (
          <MoneyField
            label="Entregue em dinheiro"
            name="tendered"
            value={view.tenderedCents}
            onChange={(cents, misread) =>
              onChange({ tenderedCents: cents === null && !misread ? undefined : cents })
            }
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
      <div className={classes.actions}>
        <ActionButton type="submit" primary icon={IconCash} keyHint="Enter">
          Receber
        </ActionButton>
        {view.chargesCents > 0 && (
          <ActionButton keyHint="D" aria-pressed={draft.waiveCharges} onClick={rest.onWaive}>
            {draft.waiveCharges ? 'Cobrar encargos' : 'Dispensar encargos'}
          </ActionButton>
        )}
      </div>
    </div>
  );
};
