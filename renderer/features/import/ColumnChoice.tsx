import { Select } from '@mantine/core';
import classes from './ColumnsStep.module.css';
import { type ColumnView, UNUSED } from './column-choices';

interface ColumnChoiceProps extends ColumnView {
  /** What the column may mean. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One column: its title, some of what it holds, and what it means. */
export const ColumnChoice = ({ header, samples, meaning, choices, onChange }: ColumnChoiceProps) => (
  <li className={classes.column} data-unused={meaning === undefined || undefined}>
    <div className={classes.what}>
      <div className={classes.header}>{header}</div>
      <div className={classes.samples}>{samples.length > 0 ? samples.join(' · ') : 'vazia'}</div>
    </div>
    <Select
      aria-label={`O que é a coluna ${header}`}
      data={[...choices]}
      value={meaning ?? UNUSED}
      onChange={(value) => onChange(value ?? UNUSED)}
      allowDeselect={false}
      maxDropdownHeight={340}
      comboboxProps={{ shadow: 'sm' }}
    />
  </li>
);
