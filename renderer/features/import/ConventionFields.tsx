import { Select } from '@mantine/core';
import type { ChosenConventions, Conventions } from '@shared/import/detect';
import classes from './ColumnsStep.module.css';

interface ConventionFieldsProps {
  readonly found: Conventions;
  readonly chosen: ChosenConventions;
  readonly onChange: (chosen: ChosenConventions) => void;
}

const DAYS = [
  { value: 'dmy', label: 'dia/mês/ano (25/12/2026)' },
  { value: 'mdy', label: 'mês/dia/ano (12/25/2026)' },
];
const MARKS = [
  { value: ',', label: 'vírgula nos centavos (1.234,56)' },
  { value: '.', label: 'ponto nos centavos (1,234.56)' },
];

/** How the sheet writes days and amounts; found in its cells, and seldom to be touched. */
export const ConventionFields = ({ found, chosen, onChange }: ConventionFieldsProps) => (
  <div className={classes.conventions}>
    <Select
      label="Datas"
      data={DAYS}
      value={chosen.dayOrder ?? found.dayOrder}
      onChange={(value) => onChange({ ...chosen, dayOrder: value === 'mdy' ? 'mdy' : 'dmy' })}
      allowDeselect={false}
    />
    <Select
      label="Valores"
      data={MARKS}
      value={chosen.decimalMark ?? found.decimalMark}
      onChange={(value) => onChange({ ...chosen, decimalMark: value === '.' ? '.' : ',' })}
      allowDeselect={false}
    />
  </div>
);
