import { SegmentedControl } from '@mantine/core';
import { SHEET_KINDS, type SheetKind } from '@shared/import/sheet-kind';
import classes from './ColumnsStep.module.css';
import { kindLabels } from './words';

interface KindChoiceProps {
  readonly kind: SheetKind;
  readonly onChange: (kind: SheetKind) => void;
}

/** What the sheet is a list of: found by itself, corrected here. */
export const KindChoice = ({ kind, onChange }: KindChoiceProps) => (
  <div className={classes.kind}>
    <span>Cada linha é</span>
    <SegmentedControl
      aria-label="O que é cada linha da planilha"
      value={kind}
      onChange={(value) => onChange(SHEET_KINDS.find((known) => known === value) ?? kind)}
      data={SHEET_KINDS.map((value) => ({ value, label: kindLabels[value] }))}
    />
  </div>
);
