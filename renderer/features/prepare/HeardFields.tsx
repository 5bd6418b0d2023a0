import { TextInput } from '@mantine/core';
import type { Heard } from '@renderer/stores/negotiation';
import { MoneyField } from '@renderer/ui/MoneyField';
import classes from './HeardFields.module.css';

interface HeardFieldsProps {
  readonly heard: Heard;
  readonly onChange: (heard: Heard) => void;
  readonly onEnter: (() => void) | undefined;
}

const LONGEST = 300;

/** What the customer can pay and asks for: it goes along to the table, and the offers here follow it at once. */
export const HeardFields = ({ heard, onChange, onEnter }: HeardFieldsProps) => (
  <form
    className={classes.fields}
    onSubmit={(event) => {
      event.preventDefault();
      onEnter?.();
    }}
  >
    <MoneyField
      label="Quanto consegue pagar por mês?"
      value={heard.monthlyCents}
      onChange={(monthlyCents) => onChange({ ...heard, monthlyCents })}
    />
    <TextInput
      label="O que o cliente pediu?"
      autoComplete="off"
      maxLength={LONGEST}
      value={heard.asked}
      onChange={(event) => onChange({ ...heard, asked: event.currentTarget.value })}
    />
    <button type="submit" hidden />
  </form>
);
