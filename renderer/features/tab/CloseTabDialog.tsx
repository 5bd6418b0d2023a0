import { Group, Modal, NumberInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import type { CloseTabRequest } from '@renderer/use-cases/close-tab';
import type { Customer } from '@shared/domain/customer';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { IconNotebook } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import classes from './CloseTabDialog.module.css';
import { ClosingPlan } from './ClosingPlan';
import { type ClosingDraft, closingDraft, closingView } from './closing-view';
import { comprasText } from './tab-words';

interface CloseTabDialogProps {
  readonly customer: Customer;
  readonly totalCents: Cents;
  readonly entryCount: number;
  readonly onConfirm: (request: CloseTabRequest) => Promise<void>;
  readonly onClose: () => void;
}

const EVERY: readonly { readonly value: ClosingDraft['every']; readonly label: string }[] = [
  { value: 'month', label: 'Todo mês' },
  { value: 'fortnight', label: 'A cada 15 dias' },
  { value: 'week', label: 'Toda semana' },
];

/** What the tab becomes, shown before it is closed. Enter closes it. */
export const CloseTabDialog = ({ customer, totalCents, entryCount, ...on }: CloseTabDialogProps) => {
  const { today, terms } = useShop();
  const [draft, setDraft] = useState(() => closingDraft(today, customer.payday));
  const [isBusy, setBusy] = useState(false);
  const view = useMemo(
    () => closingView(draft, { totalCents, today, terms }),
    [draft, totalCents, today, terms],
  );
  const change = (part: Partial<ClosingDraft>) => setDraft((was) => ({ ...was, ...part }));
  const errorAt = (field: 'count' | 'firstDueDay') =>
    view.problem?.field === field ? view.problem.text : undefined;
  const submit = async () => {
    if (!view.request || isBusy) return;
    setBusy(true);
    try {
      await on.onConfirm({ ...view.request, customerId: customer.id });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={on.onClose} title={`Fechar a caderneta de ${customer.name}`} size={600}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className={classes.total}>
          <b>{formatMoney(totalCents)}</b> em {comprasText(entryCount)}
          {customer.payday !== undefined && ` · recebe todo dia ${customer.payday}`}
        </p>
        <div className={classes.pair}>
          <DayField
            data-autofocus
            label={draft.count === 1 ? 'Vencimento' : 'Primeiro vencimento'}
            description={view.movedText}
            value={draft.firstDueDay}
            today={today}
            onChange={(firstDueDay) => change({ firstDueDay })}
            error={errorAt('firstDueDay')}
          />
          <NumberInput
            label="Parcelas"
            value={draft.count ?? ''}
            onChange={(value) => change({ count: typeof value === 'number' ? value : null })}
            allowDecimal={false}
            allowNegative={false}
            max={9_999}
            clampBehavior="strict"
            hideControls
            onFocus={(event) => event.currentTarget.select()}
            error={errorAt('count')}
          />
        </div>
        {(draft.count ?? 1) > 1 && (
          <ChoiceButtons
            label="De quanto em quanto tempo"
            choices={EVERY}
            value={draft.every}
            onChange={(every) => change({ every })}
          />
        )}
        <ClosingPlan plan={view.plan} today={today} />
        <Group justify="flex-end">
          <ActionButton onClick={on.onClose}>Voltar</ActionButton>
          <ActionButton type="submit" primary icon={IconNotebook} keyHint="Enter" loading={isBusy}>
            Fechar a caderneta
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};
