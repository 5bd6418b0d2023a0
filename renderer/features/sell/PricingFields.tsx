import { TextInput } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { Pricing } from '@shared/domain/sale';
import classes from './SaleFields.module.css';
import type { FieldsProps } from './sale-fields-props';

const PRICING: readonly { readonly value: Pricing['kind']; readonly label: string }[] = [
  { value: 'none', label: 'Sem juros' },
  { value: 'price', label: 'Tabela Price' },
  { value: 'flat', label: 'Juros fixos' },
  { value: 'fixed', label: 'Parcela da loja' },
];

const HINTS = {
  price: 'Sobre o que ainda falta pagar, com parcelas iguais. Até 1% ao mês.',
  flat: 'A taxa vezes os meses, sobre o valor todo. Custa mais do que parece: veja ao lado.',
  fixed: 'O valor que a loja já usa. Ao lado, os juros que ele traz.',
} as const;

/** What said beside the field fits in; the error takes the place of the hint. */
const aside = {
  root: classes.aside,
  description: classes.besides,
  error: classes.besides,
  input: classes.number,
};

/** What is charged for the time: usually nothing. */
export const PricingFields = ({ draft, errors, onChange }: FieldsProps) => {
  const { pricing } = draft;
  const error = errors.get(pricing === 'fixed' ? 'installment' : 'rate');
  return (
    <section className={classes.group} aria-label="Juros">
      <div className={classes.choice}>
        <span>Juros</span>
        <ChoiceButtons
          label="O que se cobra pelo prazo"
          choices={PRICING}
          value={pricing}
          onChange={(kind) => onChange({ pricing: kind })}
        />
      </div>
      {pricing === 'fixed' && (
        <MoneyField
          label="Valor da parcela"
          name="installment"
          classNames={aside}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={error ? undefined : HINTS.fixed}
          value={draft.installmentCents}
          onChange={(installmentCents, misread) =>
            onChange({ installmentCents, installmentMisread: misread !== undefined })
          }
          error={error}
        />
      )}
      {(pricing === 'price' || pricing === 'flat') && (
        <TextInput
          label="Juros ao mês"
          name="rate"
          classNames={aside}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={error ? undefined : HINTS[pricing]}
          rightSection="%"
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          value={draft.rate}
          onChange={(event) => onChange({ rate: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
          error={error}
        />
      )}
    </section>
  );
};
