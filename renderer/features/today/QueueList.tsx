import { useShop } from '@renderer/data/shop-context';
import { loadToneCheck } from '@renderer/features/talk';
import { dayLimits } from '@shared/rules/dues';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import classes from './QueueList.module.css';
import { QueueRow } from './QueueRow';
import type { HeadingRow, Row } from './queue-rows';
import { TaskRow } from './TaskRow';
import { usePeople } from './use-people';

const ENTRY_HEIGHT = 60;
const HEADING_HEIGHT = 44;
const NOTED_HEADING_HEIGHT = 66;

const heightOf = (row: Row | undefined): number => {
  if (row?.kind !== 'heading') return ENTRY_HEIGHT;
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  });
  const visible = virtual.getVirtualItems();
  const people = usePeople(
    visible.flatMap(({ index }) => {
      const row = rows[index];
      return row?.kind === 'entry' ? row.key : [];
    }),
  );
  const isNamed = people.size > 0;
  useEffect(() => {
    // The names come first: once they are painted, the check is loaded that the conversation beside them waits for.
    if (isNamed) requestAnimationFrame(() => setTimeout(loadToneCheck));
  }, [isNamed]);
  useEffect(() => {
    // The first entry brings its heading along.
    if (selected >= 0) virtual.scrollToIndex(selected <= 1 ? 0 : selected, { align: 'auto' });
  }, [selected, virtual]);

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label="Conversas de hoje"
      aria-activedescendant={selected >= 0 ? `fila-${rows[selected]?.key}` : undefined}
    >
      <div className={classes.inner} style={{ height: virtual.getTotalSize() }}>
        {visible.map(({ index, start, size, key }) => {
          const row = rows[index];
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return row.kind === 'heading' ? (
            <div key={key} className={classes.item} style={style} role="presentation">
              <Heading row={row} unfolded={unfolded} onFold={onFold} />
            </div>
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself moves the selection by keys
            <div
              key={key}
              id={`fila-${row.key}`}
              className={classes.item}
              style={style}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              onClick={() => {
                onSelect(index);
                // Not the row: Enter belongs to the whole screen.
                scroller.current?.focus({ preventScroll: true });
              }}
            >
              {row.kind === 'task' ? (
                <TaskRow task={row.task} />
              ) : (
                <QueueRow row={row} person={people.get(row.key)} limits={limits} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
