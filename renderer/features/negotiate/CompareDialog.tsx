import { Modal, UnstyledButton } from '@mantine/core';
import { Kbd } from '@renderer/ui/Kbd';
import { IconCircleCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import classes from './CompareDialog.module.css';
import { type Cell, compareRows, type Way } from './compare';

interface CompareProps {
  readonly ways: readonly Way[];
  readonly monthlyCents: number | null;
  readonly onTake: (key: Way['key']) => void;
}

export interface CompareDialogProps extends CompareProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The ready offers and what is on the table, measure by measure. Left and right move, Enter takes, Esc goes back. */
export const CompareDialog = ({ isOpen, onClose, ...rest }: CompareDialogProps) => (
  <Modal opened={isOpen} onClose={onClose} title="Comparar lado a lado" size={1080}>
    <Comparison {...rest} />
    <p className={classes.keys}>
      <span>
        <Kbd>←</Kbd>
        <Kbd>→</Kbd> escolher
      </span>
      <span>
        <Kbd>Enter</Kbd> pôr na mesa
      </span>
      <span>
        <Kbd>Esc</Kbd> voltar
      </span>
    </p>
  </Modal>
);

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

const Comparison = ({ ways, monthlyCents, onTake }: CompareProps) => {
  const table = useRef<HTMLTableElement>(null);
  const focused = Math.max(
    0,
    ways.findIndex(({ isOnTable }) => isOnTable),
  );
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    const heads = [...(table.current?.querySelectorAll<HTMLElement>('thead button') ?? [])];
    const at = heads.indexOf(document.activeElement as HTMLElement);
    heads[(at + by + heads.length) % heads.length]?.focus();
    event.preventDefault();
  };
  return (
    <table ref={table} className={classes.table} onKeyDown={step} aria-label="Ofertas lado a lado">
      <thead>
        <tr>
          <td />
          {ways.map((way, index) => (
            <th key={way.key} scope="col" data-on={way.isOnTable || undefined}>
              <UnstyledButton
                className={classes.way}
                data-autofocus={index === focused || undefined}
                onClick={() => onTake(way.key)}
              >
                <strong>{way.name}</strong>
                <span>{way.isOnTable ? 'na mesa agora' : 'pôr na mesa'}</span>
              </UnstyledButton>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compareRows(ways, monthlyCents).map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, index) => (
              <td key={ways[index]?.key} data-on={ways[index]?.isOnTable || undefined}>
                <CellWords {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const CellWords = ({ value, note, best }: Cell) => (
  <>
    <span className={classes.value}>
      {value}
      {best && (
        <span className={classes.best}>
          <IconCircleCheck size={16} aria-hidden />
          {best}
        </span>
      )}
    </span>
    {note && <span className={classes.note}>{note}</span>}
  </>
);
