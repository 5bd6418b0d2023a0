import { NumberInput, Select } from '@mantine/core';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay, weekdayName } from '@shared/calendar/format';
import { MAX_MONTHLY_BP } from '@shared/domain/pricing';
import type { Interval } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import type { Moved, TypedCents } from './negotiation-draft';
import { centsOf, type NegotiationView, rateOf } from './negotiation-view';
import { RateField } from './RateField';
import type { FieldError } from './refusal-words';
import { SliderRow } from './SliderRow';
import classes from './TermsControls.module.css';
import { TermsHint } from './TermsHint';
import { termsHints } from './terms-hints';

const ONE_REAL = 100;
/** In basis points. */
const RATE_STEP = 5;

const INTERVALS: readonly { readonly value: string; readonly label: string; readonly interval: Interval }[] =
  [
    { value: 'monthly', label: 'todo mês', interval: { kind: 'monthly' } },
    { value: '15', label: 'a cada 15 dias', interval: { kind: 'days', days: 15 } },
    { value: '7', label: 'toda semana', interval: { kind: 'days', days: 7 } },
  ];

const intervalValue = (interval: Interval): string =>
  interval.kind === 'days' ? String(interval.days) : 'monthly';

/** What day of the week it is, or where it moves when that is no day to pay on. */
const firstDayNote = ({ terms, proposal }: NegotiationView, today: CivilDay): string => {
  if (terms.firstDueDay === null) return '';
  const first = proposal.ok ? proposal.value.plan[0] : undefined;
  return first && first.dueDay !== terms.firstDueDay
    ? `cai em domingo ou feriado: fica para ${formatDayMonth(first.dueDay)}`
    : `${weekdayName(terms.firstDueDay)}, ${relativeDay(terms.firstDueDay, today)}`;
};

/** What the field shows while it is not being typed in. */
const shown = (typed: TypedCents): Cents | null => (typeof typed === 'number' ? typed : null);

export interface TermsControlsProps {
  readonly view: NegotiationView;
  readonly maxCount: number;
  readonly day: CivilDay;
  readonly error?: FieldError;
  readonly onMove: (moved: Moved) => void;
}

/** Discount, down payment, installments, interest and days; each by slider and by exact value. */
export const TermsControls = ({ view, maxCount, day, error, onMove }: TermsControlsProps) => {
  const { terms, updated } = view;
  const discount = centsOf(terms.discountCents);
  const down = centsOf(terms.downPaymentCents);
  const rate = rateOf(terms.monthlyBp);
  const totalCents = Math.max(0, updated.totalCents - discount);
  const hints = termsHints(view);
  const errorAt = (field: FieldError['field']) => (error?.field === field ? error.text : undefined);
  return (
    <section className={classes.controls} aria-label="Condições">
      <SliderRow
        label="Desconto"
        value={discount}
        max={Math.max(view.allowedDiscountCents, discount)}
        step={ONE_REAL}
        valueText={formatMoney(discount)}
        hint={hints.discount}
        onChange={(discountCents) => onMove({ discountCents })}
      >
        <MoneyField
          aria-label="Valor do desconto"
          value={shown(terms.discountCents)}
          onChange={(cents, misread) => onMove({ discountCents: misread ? 'misread' : cents })}
          error={errorAt('discount')}
        />
      </SliderRow>
      <SliderRow
        label="Entrada"
        value={down}
        max={totalCents}
        step={ONE_REAL}
        valueText={formatMoney(down)}
        hint={hints.downPayment}
        onChange={(downPaymentCents) => onMove({ downPaymentCents })}
      >
        <MoneyField
          aria-label="Valor da entrada"
          value={shown(terms.downPaymentCents)}
          onChange={(cents, misread) => onMove({ downPaymentCents: misread ? 'misread' : cents })}
          error={errorAt('downPayment')}
        />
      </SliderRow>
      <SliderRow
        label="Parcelas"
        value={terms.count ?? 1}
        min={1}
        max={Math.max(maxCount, terms.count ?? 1)}
        step={1}
        valueText={installmentsText(terms.count ?? 0)}
        hint={hints.count}
        onChange={(count) => onMove({ count })}
      >
        <NumberInput
          aria-label="Número de parcelas"
          classNames={{ input: classes.number }}
          value={terms.count ?? ''}
          onChange={(count) => onMove({ count: typeof count === 'number' ? count : null })}
          allowDecimal={false}
          allowNegative={false}
          max={999}
          clampBehavior="strict"
          hideControls
          error={errorAt('count')}
        />
      </SliderRow>
      <SliderRow
        label="Juros ao mês"
        value={Math.min(rate, MAX_MONTHLY_BP)}
        max={MAX_MONTHLY_BP}
        step={RATE_STEP}
        valueText={formatPercent(rate)}
        hint={hints.interest}
        onChange={(monthlyBp) => onMove({ monthlyBp })}
      >
        <RateField
          aria-label="Taxa de juros ao mês"
          value={terms.monthlyBp}
          onChange={(monthlyBp) => onMove({ monthlyBp })}
          error={errorAt('interest')}
        />
      </SliderRow>
      <div className={classes.row}>
        <span className={classes.label}>Primeiro vencimento</span>
        <div className={classes.days}>
          <DayField
            aria-label="Primeiro vencimento"
            description=""
            value={terms.firstDueDay}
            today={day}
            ahead
            onChange={(firstDueDay) => onMove({ firstDueDay })}
            error={errorAt('firstDay')}
          />
          <Select
            aria-label="De quanto em quanto tempo"
            data={INTERVALS.map(({ value, label }) => ({ value, label }))}
            value={intervalValue(terms.interval)}
            allowDeselect={false}
            onChange={(chosen) => {
              const found = INTERVALS.find(({ value }) => value === chosen);
              if (found) onMove({ interval: found.interval });
            }}
          />
          <TermsHint text="" note={firstDayNote(view, day)} beyond={hints.firstDay.beyond} />
        </div>
      </div>
    </section>
  );
};
