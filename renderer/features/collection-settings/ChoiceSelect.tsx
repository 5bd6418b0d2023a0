import { Select } from '@mantine/core';

interface ChoiceSelectProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many, chosen from a list. */
export const ChoiceSelect = <T extends string>({ label, choices, value, onChange }: ChoiceSelectProps<T>) => (
  <Select
    label={label}
    data={[...choices]}
    value={value}
    allowDeselect={false}
    maxDropdownHeight={260}
    onChange={(chosen) => {
      const found = choices.find((choice) => choice.value === chosen);
      if (found) onChange(found.value);
    }}
  />
);
