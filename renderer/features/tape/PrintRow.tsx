import type { PaperSize } from '@renderer/documents/paper-size';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { IconPrinter } from '@tabler/icons-react';
import classes from './PrintRow.module.css';

const SIZES = [
  { value: 'a4', label: 'A4', size: 'a4' },
  { value: '80', label: '80 mm', size: 80 },
  { value: '58', label: '58 mm', size: 58 },
] as const;

interface PrintRowProps {
  readonly size: PaperSize;
  readonly onSize: (size: PaperSize) => void;
  readonly onPrint: () => void;
}

/** Prints the tape, on a sheet or on a roll. */
export const PrintRow = ({ size, onSize, onPrint }: PrintRowProps) => (
  <div className={classes.row}>
    <ChoiceButtons
      label="Tamanho do papel"
      choices={SIZES}
      value={String(size)}
      onChange={(chosen) => onSize(SIZES.find(({ value }) => value === chosen)?.size ?? 'a4')}
    />
    <ActionButton icon={IconPrinter} keyHint="I" onClick={onPrint}>
      Imprimir a fita
    </ActionButton>
  </div>
);
