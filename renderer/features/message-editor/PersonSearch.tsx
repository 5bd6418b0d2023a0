import { Select } from '@mantine/core';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { useLive } from '@renderer/data/shop-context';
import type { Customer } from '@shared/domain/customer';
import { sampleSource } from '@shared/rules/messages/sample';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

const LIMIT = 8;

interface PersonSearchProps {
  /** Null is somebody invented. */
  readonly customer: Customer | null;
  readonly onChoose: (customerId: string) => void;
}

/** On which customer the text is tried. */
export const PersonSearch = ({ customer, onChoose }: PersonSearchProps) => {
  const [typed, setTyped] = useState('');
  const found = useLive(
    async (db) => (typed.trim() === '' ? [] : searchCustomers(db, typed, LIMIT)),
    [typed],
  );
  const shown = [
    ...new Map([...(customer ? [customer] : []), ...(found ?? [])].map((one) => [one.id, one])).values(),
  ];
  const ids = new Set((found ?? []).map(({ id }) => id));
  return (
    <Select
      label="Como vai ficar para"
      searchable
      leftSection={<IconSearch size={18} aria-hidden />}
      placeholder={`${sampleSource.customerName} (pessoa de exemplo)`}
      nothingFoundMessage={typed.trim() === '' ? 'Digite o nome do cliente' : `Nenhum cliente com “${typed}”`}
      data={shown.map(({ id, name }) => ({ value: id, label: name }))}
      // The search has looked already; the one on the screen is there for its name.
      filter={({ options }) => options.filter((option) => 'value' in option && ids.has(option.value))}
      value={customer?.id ?? null}
      allowDeselect={false}
      onSearchChange={setTyped}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(id) => id && onChoose(id)}
    />
  );
};
