import { NumberInput, TextInput } from '@mantine/core';
import type { SaleDraft } from '@renderer/stores/sale-drafts';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import classes from './SaleFields.module.css';
import type { FieldsProps } from './sale-fields-props';
import { firstDueText } from './sell-words';

const EVERY: readonly { readonly value: SaleDraft['every']; readonly label: string }[] = [
  { value: 'month', label: 'Todo mês' },
  { value: 'fortnight', label: '15 dias' },
  { value: 'week', label: '7 dias' },
  { value: 'days', label: 'Outro' },
  { value: 'typed', label: 'Datas' },
];

const numberOf = (value: number | string): number | null => (typeof value === 'number' ? value : null);

/** How many installments, and when each is due. */
export const DueFields = ({ draft, view, today, errors, onChange }: FieldsProps) => {
  const isTyped = draft.every === 'typed';
  const number = {
    classNames: { input: classes.number },
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'strict',
    hideControls: true,
  } as const;
  return (
    <>
      <section className={classes.count} aria-label="Parcelas">
        <NumberInput
          {...number}
          label="Parcelas"
          name="count"
          value={(isTyped ? view.count : draft.count) ?? ''}
          readOnly={isTyped}
          className={isTyped ? classes.follows : undefined}
          onChange={(value) => onChange({ count: numberOf(value) })}
          max={99_999}
          error={errors.get('count')}
        />
        <div className={classes.choice}>
          <span>Vencem</span>
          <ChoiceButtons
            label="De quanto em quanto tempo"
            choices={EVERY}
            value={draft.every}
            onChange={(every) => onChange({ every })}
          />
        </div>
      </section>
      <section className={classes.days} data-every={draft.every} aria-label="Vencimentos">
        {isTyped ? (
          <TextInput
            label="Vencimentos, um depois do outro"
            name="typedDays"
            placeholder="10/12 10/01 10/02"
            autoComplete="off"
            value={draft.typedDays}
            onChange={(event) => onChange({ typedDays: event.currentTarget.value })}
            error={errors.get('typedDays')}
          />
        ) : (
          <DayField
            label="Primeiro vencimento"
            description={firstDueText(view, today)}
            name="firstDueDay"
            value={view.firstDueDay}
            today={today}
            onChange={(firstDueDay) => onChange({ firstDueDay })}
            error={errors.get('firstDueDay')}
          />
        )}
        <DayField
          label="Dia da venda"
          name="day"
          value={view.day}
          today={today}
          onChange={(day) => onChange({ day })}
          error={errors.get('day')}
        />
        {draft.every === 'days' && (
          <NumberInput
            {...number}
            label="A cada quantos dias"
            name="everyDays"
            value={draft.everyDays ?? ''}
            onChange={(value) => onChange({ everyDays: numberOf(value) })}
            max={9_999}
            error={errors.get('everyDays')}
          />
        )}
      </section>
    </>
  );
};
