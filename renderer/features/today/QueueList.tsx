import { useShop } from '@renderer/data/shop-context';
import { loadToneCheck } from '@renderer/features/talk';
import { HeadedList } from '@renderer/ui/HeadedList';
import { useHeadedList } from '@renderer/ui/use-headed-list';
import { dayLimits } from '@shared/rules/dues';
import { customerOfTask } from '@shared/rules/negotiation/agreement-tasks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { AgreementTaskRow } from './AgreementTaskRow';
import { ChequeTaskRow } from './ChequeTaskRow';
import classes from './QueueList.module.css';
import { QueueRow } from './QueueRow';
import type { HeadingRow, Row } from './queue-rows';
import { usePeople } from './use-people';

const ENTRY_HEIGHT = 60;
const HEADING_HEIGHT = 44;
const NOTED_HEADING_HEIGHT = 66;

const heightOf = (row: Row): number => {
  if (row.kind !== 'heading') return ENTRY_HEIGHT;
  return row.note === undefined ? HEADING_HEIGHT : NOTED_HEADING_HEIGHT;
};

interface QueueListProps {
  readonly rows: readonly Row[];
  /** Index into `rows`. */
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly unfolded: boolean;
  readonly onFold: () => void;
}

interface HeadingProps extends Pick<QueueListProps, 'unfolded' | 'onFold'> {
  readonly row: HeadingRow;
}

const Heading = ({ row, unfolded, onFold }: HeadingProps) => {
  const words = (
    <>
      <strong>{row.title}</strong> <span>{row.count}</span>
    </>
  );
  if (!row.folds)
    return (
      <div className={classes.heading}>
        {words} {row.note && <p className={classes.note}>{row.note}</p>}
      </div>
    );
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <button type="button" className={classes.heading} aria-expanded={unfolded} onClick={onFold}>
      {words} <Chevron size={16} aria-hidden />
    </button>
  );
};

/** The day's queue, thousands of customers long if need be: only what is seen is read and drawn. */
export const QueueList = ({ rows, selected, onSelect, unfolded, onFold }: QueueListProps) => {
  const { today, terms } = useShop();
  const limits = useMemo(() => dayLimits(today, terms.holidays), [today, terms]);
  const list = useHeadedList({ rows, heightOf, selected, firstHeads: 1 });
  const people = usePeople(
    list.drawn.flatMap(({ index }) => {
      const row = rows[index];
      if (row?.kind === 'agreement') return customerOfTask(row.task) ?? [];
      return row?.kind === 'entry' ? row.key : [];
    }),
  );
  const isNamed = people.size > 0;
  useEffect(() => {
    // The names come first: once they are painted, the check is loaded that the conversation beside them waits for.
    if (isNamed) requestAnimationFrame(() => setTimeout(loadToneCheck));
  }, [isNamed]);
  return (
    <HeadedList
      list={list}
      rows={rows}
      label="Conversas de hoje"
      idPrefix="fila"
      isOption={({ kind }) => kind !== 'heading'}
      selected={selected}
      onSelect={(_, index) => onSelect(index)}
      className={classes.list}
      renderRow={(row) => {
        if (row.kind === 'heading') return <Heading row={row} unfolded={unfolded} onFold={onFold} />;
        if (row.kind === 'task') return <ChequeTaskRow task={row.task} />;
        if (row.kind === 'agreement') {
          const name = people.get(customerOfTask(row.task) ?? '')?.customer.name;
          return <AgreementTaskRow task={row.task} name={name} />;
        }
        return <QueueRow row={row} person={people.get(row.key)} limits={limits} />;
      }}
    />
  );
};
