import { SegmentedControl, Select } from '@mantine/core';
import type { CustomerCounts } from '@renderer/data/queries/customers';
import type { CustomersView } from '@renderer/stores/customers-view';
import classes from './CustomersScreen.module.css';

const FILTERS = [
  { value: 'all', text: 'Todos' },
  { value: 'open', text: 'Com saldo' },
  { value: 'late', text: 'Em atraso' },
] as const;

const SORTS = [
  { value: 'name', label: 'por nome' },
  { value: 'balance', label: 'maior saldo primeiro' },
  { value: 'oldest', label: 'vencimento mais antigo' },
] as const;

interface CustomerFiltersProps {
  readonly view: CustomersView;
  readonly counts: CustomerCounts | undefined;
}

/** Which customers, and in what order. A search has its own order, the best match first. */
export const CustomerFilters = ({ view, counts }: CustomerFiltersProps) => (
  <>
    <SegmentedControl
      aria-label="Mostrar"
      value={view.filter}
      onChange={(value) => {
        const chosen = FILTERS.find((filter) => filter.value === value);
        if (chosen) view.set({ filter: chosen.value, selected: 0 });
      }}
      data={FILTERS.map(({ value, text }) => ({
        value,
        label: (
          <span className={classes.filter}>
            {text} <small>{counts?.[value].toLocaleString('pt-BR')}</small>
          </span>
        ),
      }))}
    />
    <Select
      aria-label="Ordem"
      allowDeselect={false}
      disabled={view.typed.trim() !== ''}
      data={[...SORTS]}
      value={view.sort}
      onChange={(value) => {
        const chosen = SORTS.find((sort) => sort.value === value);
        if (chosen) view.set({ sort: chosen.value, selected: 0 });
      }}
    />
  </>
);
