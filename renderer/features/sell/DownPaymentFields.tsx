import { Checkbox } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import classes from './SaleFields.module.css';
import type { FieldsProps } from './sale-fields-props';
import { onePlusText } from './sell-words';

const MEANS: readonly { readonly value: Means; readonly label: string }[] = [
  { value: 'cash', label: 'Dinheiro' },
  { value: 'pix', label: 'Pix' },
  { value: 'card', label: 'Cartão' },
  { value: 'cheque', label: 'Cheque' },
  { value: 'other', label: 'Outro' },
];

/** Store credit is offered where it pays the whole of it. */
const meansFor = (downPaymentCents: Cents, creditCents: Cents) =>
  creditCents >= downPaymentCents ? [{ value: 'credit' as const, label: 'Saldo' }, ...MEANS] : MEANS;

/** What is paid at the sale: an amount, or as much as one of the installments ("1 + n"). */
export const DownPaymentFields = ({ draft, view, creditCents, errors, onChange }: FieldsProps) => {
  const { downPaymentIsInstallment } = draft;
  const own = view.downPaymentCents > 0 ? view.downPaymentCents : null;
  return (
    <section className={classes.pair} aria-label="Entrada">
      <div className={classes.down}>
        <MoneyField
          label="Entrada"
          name="downPayment"
          placeholder={downPaymentIsInstallment ? 'uma parcela' : 'sem entrada'}
          value={downPaymentIsInstallment ? own : draft.downPaymentCents}
          readOnly={downPaymentIsInstallment}
          className={downPaymentIsInstallment ? classes.follows : undefined}
          onChange={(downPaymentCents, misread) =>
            onChange({ downPaymentCents, downPaymentMisread: misread !== undefined })
          }
          error={errors.get('downPayment')}
        />
        <Checkbox
          size="sm"
          label={`Igual à parcela (${onePlusText(view.count)})`}
          checked={downPaymentIsInstallment}
          onChange={(event) => onChange({ downPaymentIsInstallment: event.currentTarget.checked })}
        />
      </div>
      {view.downPaymentCents > 0 && (
        <div className={classes.choice}>
          <span>Entrada recebida em</span>
          <ChoiceButtons
            label="Como a entrada foi paga"
            choices={meansFor(view.downPaymentCents, creditCents)}
            value={draft.downPaymentMeans}
            onChange={(downPaymentMeans) => onChange({ downPaymentMeans })}
          />
        </div>
      )}
    </section>
  );
};
