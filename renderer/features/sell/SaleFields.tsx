import { NumberInput, TextInput } from '@mantine/core';
import type { SaleDraft } from '@renderer/stores/sale-drafts';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, weekdayName } from '@shared/calendar/format';
import type { Means } from '@shared/domain/payment';
import { IconPlus } from '@tabler/icons-react';
import { ItemRows } from './ItemRows';
import classes from './SaleFields.module.css';
import type { SellField, SellView } from './sell-view';
import { itemsDifferenceText } from './sell-words';

interface SaleFieldsProps {
  readonly draft: SaleDraft;
  readonly view: SellView;
  readonly today: CivilDay;
  readonly errors: ReadonlyMap<SellField, string>;
  readonly onChange: (change: Partial<SaleDraft>) => void;
}

const MEANS: readonly { readonly value: Means; readonly label: string }[] = [
  { value: 'cash', label: 'Dinheiro' },
  { value: 'pix', label: 'Pix' },
  { value: 'card', label: 'Cartão' },
  { value: 'cheque', label: 'Cheque' },
  { value: 'other', label: 'Outro' },
];

const EVERY: readonly { readonly value: SaleDraft['every']; readonly label: string }[] = [
  { value: 'month', label: 'Todo mês' },
  { value: 'fortnight', label: 'A cada 15 dias' },
  { value: 'week', label: 'Toda semana' },
  { value: 'days', label: 'Outro' },
];

const numberOf = (value: number | string): number | null => (typeof value === 'number' ? value : null);

/** Said where the first due day is no day to pay on; the plan already follows it. */
const movedText = ({ plan, firstDueDay }: SellView): string | undefined => {
  const [first] = plan;
  return first && first.dueDay !== firstDueDay
    ? `cai em domingo ou feriado: fica para ${weekdayName(first.dueDay)}, ${formatDayMonth(first.dueDay)}`
    : undefined;
};

/** What is sold, what is paid now, and when the rest is. Enter goes down the fields. */
export const SaleFields = ({ draft, view, today, errors, onChange }: SaleFieldsProps) => {
  const hasItems = draft.items.length > 0;
  const addItem = () => {
    const key = Math.max(0, ...draft.items.map((item) => item.key)) + 1;
    // What was typed as one purchase becomes the first item.
    const first = hasItems ? '' : draft.description;
    const unitCents = hasItems ? null : (draft.totalCents ?? null);
    onChange({
      items: [...draft.items, { key, description: first, quantity: 1, unitCents }],
      description: '',
      totalCents: hasItems ? draft.totalCents : undefined,
    });
  };
  const changeItems = (items: SaleDraft['items']) => {
    const [last] = draft.items;
    // Without its last item it is one purchase again.
    if (items.length > 0 || !last) onChange({ items });
    else onChange({ items, description: last.description, totalCents: view.totalCents });
  };
  const total = (
    <MoneyField
      label="Total da compra"
      name="total"
      value={view.totalCents}
      onChange={(cents, misread) =>
        onChange({ totalCents: cents === null && !misread && hasItems ? undefined : cents })
      }
      error={errors.get('total')}
    />
  );
  return (
    <>
      <section className={classes.group} aria-label="O que foi vendido">
        {hasItems ? (
          <ItemRows items={draft.items} errors={errors} onChange={changeItems} />
        ) : (
          <div className={classes.first}>
            <TextInput
              label="O que foi vendido"
              name="description"
              placeholder="Por exemplo: guarda-roupa 6 portas"
              autoFocus
              autoComplete="off"
              maxLength={300}
              value={draft.description}
              onChange={(event) => onChange({ description: event.currentTarget.value })}
              error={errors.get('description')}
            />
            {total}
          </div>
        )}
        <div className={classes.totalRow}>
          <ActionButton icon={IconPlus} size="sm" onClick={addItem}>
            {hasItems ? 'Mais um item' : 'Separar em itens'}
          </ActionButton>
          {hasItems && (
            <>
              <span className={classes.note}>{itemsDifferenceText(view.itemsCents, view.totalCents)}</span>
              {total}
            </>
          )}
        </div>
      </section>
      <section className={classes.pair} aria-label="Entrada">
        <MoneyField
          label="Entrada"
          name="downPayment"
          placeholder="sem entrada"
          value={draft.downPaymentCents}
          onChange={(downPaymentCents, misread) =>
            onChange({ downPaymentCents, downPaymentMisread: misread !== undefined })
          }
          error={errors.get('downPayment')}
        />
        {(draft.downPaymentCents ?? 0) > 0 && (
          <div className={classes.choice}>
            <span>Entrada recebida em</span>
            <ChoiceButtons
              label="Como a entrada foi paga"
              choices={MEANS}
              value={draft.downPaymentMeans}
              onChange={(downPaymentMeans) => onChange({ downPaymentMeans })}
            />
          </div>
        )}
      </section>
      <section className={classes.plan} aria-label="Parcelas">
        <NumberInput
          label="Parcelas"
          name="count"
          classNames={{ input: classes.number }}
          value={draft.count ?? ''}
          onChange={(value) => onChange({ count: numberOf(value) })}
          allowDecimal={false}
          allowNegative={false}
          max={99_999}
          clampBehavior="strict"
          hideControls
          error={errors.get('count')}
        />
        <DayField
          label="Primeiro vencimento"
          description={movedText(view)}
          name="firstDueDay"
          value={view.firstDueDay}
          today={today}
          onChange={(firstDueDay) => onChange({ firstDueDay })}
          error={errors.get('firstDueDay')}
        />
        <DayField
          label="Dia da venda"
          name="day"
          value={view.day}
          today={today}
          onChange={(day) => onChange({ day })}
          error={errors.get('day')}
        />
      </section>
      <section className={classes.every} aria-label="Intervalo">
        <div className={classes.choice}>
          <span>As parcelas vencem</span>
          <ChoiceButtons
            label="De quanto em quanto tempo"
            choices={EVERY}
            value={draft.every}
            onChange={(every) => onChange({ every })}
          />
        </div>
        {draft.every === 'days' && (
          <NumberInput
            label="A cada quantos dias"
            name="everyDays"
            classNames={{ input: classes.number }}
            value={draft.everyDays ?? ''}
            onChange={(value) => onChange({ everyDays: numberOf(value) })}
            allowDecimal={false}
            allowNegative={false}
            max={9_999}
            clampBehavior="strict"
            hideControls
            error={errors.get('everyDays')}
          />
        )}
      </section>
    </>
  );
};
