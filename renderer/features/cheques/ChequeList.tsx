import { useVisibleCustomers } from '@renderer/data/visible-customers';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import classes from './ChequeList.module.css';
import { ChequeRowView } from './ChequeRowView';
import type { DrawerRow } from './drawer-rows';
import { ListHead } from './ListHead';

const HEIGHTS: Record<DrawerRow['kind'], number> = { chapter: 46, group: 38, cheque: 58 };

export interface Ticking {
  readonly ticked: ReadonlySet<string>;
  /** Whether a cheque can be ticked in this list. */
  readonly canTick: (row: Extract<DrawerRow, { kind: 'cheque' }>) => boolean;
  readonly onTick: (ids: readonly string[]) => void;
}

interface ChequeListProps {
  readonly label: string;
  readonly rows: readonly DrawerRow[];
  readonly selectedId: string | undefined;
  readonly onSelect: (chequeId: string) => void;
  /** Sums are shown once everything was read. */
  readonly isWhole: boolean;
  readonly ticking?: Ticking;
  /** Gives the focus to the list. */
  readonly focusRef?: Ref<{ readonly focus: () => void }>;
}

/** Cheques under their days, thousands if need be: only what is seen is drawn, and its customers read. */
export const ChequeList = (props: ChequeListProps) => {
  const { label, rows, selectedId, onSelect, isWhole, ticking, focusRef } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focus = () => scroller.current?.focus({ preventScroll: true });
  useImperativeHandle(focusRef, () => ({ focus }));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'cheque'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  });
  const drawn = virtual.getVirtualItems();
  const customerIds = useMemo(
    () => rows.map((row) => (row.kind === 'cheque' ? row.cheque.customerId : '')),
    [rows],
  );
  const selected = useMemo(() => rows.findIndex(({ key }) => key === selectedId), [rows, selectedId]);
  const { customers, onVisible } = useVisibleCustomers(customerIds, selected);
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  useEffect(() => onVisible(first, last), [onVisible, first, last]);
  useEffect(() => {
    // The first cheque brings its heads along.
    if (selected >= 0) virtual.scrollToIndex(selected <= 2 ? 0 : selected, { align: 'auto' });
  }, [selected, virtual]);
  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={ticking !== undefined || undefined}
      aria-activedescendant={selected >= 0 ? `cheque-${selectedId}` : undefined}
    >
      <div className={classes.inner} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start, size, key }) => {
          const row = rows[index];
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return row.kind === 'cheque' ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the screen moves the selection by keys
            <div
              key={key}
              id={`cheque-${row.key}`}
              className={classes.item}
              style={style}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              onClick={() => {
                onSelect(row.key);
                // Not the row: Enter belongs to the whole screen.
                focus();
              }}
            >
              <ChequeRowView
                cheque={row.cheque}
                customerName={customers.get(row.cheque.customerId)?.name}
                isTicked={ticking?.ticked.has(row.key)}
                onTick={ticking?.canTick(row) ? () => ticking.onTick([row.key]) : undefined}
              />
            </div>
          ) : (
            <div key={key} className={classes.item} style={style} role="presentation">
              <ListHead row={row} isWhole={isWhole} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
