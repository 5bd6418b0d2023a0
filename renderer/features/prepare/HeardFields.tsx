import { TextInput } from '@mantine/core';
import type { Heard } from '@renderer/stores/negotiation';
import { ActionButton } from '@renderer/ui/ActionButton';
import { MoneyField } from '@renderer/ui/MoneyField';
import { IconHeartHandshake } from '@tabler/icons-react';
import classes from './HeardFields.module.css';

interface HeardFieldsProps {
  readonly heard: Heard;
  readonly onChange: (heard: Heard) => void;
  readonly onNegotiate: () => void;
}

const LONGEST = 300;

/** What the customer can pay and asks for: it goes along to the table, and the offers here follow it at once. */
export const HeardFields = ({ heard, onChange, onNegotiate }: HeardFieldsProps) => (
  <form
    className={classes.fields}
    onSubmit={(event) => {
      event.preventDefault();
      onNegotiate();
    }}
  >
    <MoneyField
      label="Quanto pode por mês?"
      value={heard.monthlyCents}
      onChange={(monthlyCents) => onChange({ ...heard, monthlyCents })}
    />
    <TextInput
      label="O que pediu?"
      autoComplete="off"
      maxLength={LONGEST}
      value={heard.asked}
      onChange={(event) => onChange({ ...heard, asked: event.currentTarget.value })}
    />
    <ActionButton primary type="submit" icon={IconHeartHandshake} keyHint="Enter">
      Negociar
    </ActionButton>
  </form>
);
