import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './VirtualList.module.css';

interface VirtualListProps<T> {
  readonly items: readonly T[];
  /** Pixels. */
  readonly rowHeight: number;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly renderRow: (item: T, index: number) => ReactNode;
  /** Told which rows are drawn, so that no more than these are read. */
  readonly onVisible?: (first: number, last: number) => void;
  readonly label: string;
  /** Takes the focus when the dialog it is in opens. */
  readonly autoFocus?: boolean;
  /** A menu, in which nothing has to be looked at before it is taken: one click opens. */
  readonly opensByClick?: boolean;
}

const PAGE = 8;

const onRowAt = (event: MouseEvent, act: (index: number) => void): void => {
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
  if (row) act(Number(row.getAttribute('data-index')));
};

/** A list of any length: only what is seen is drawn. Arrows choose, Enter or a double click opens. */
export const VirtualList = <T,>(props: VirtualListProps<T>) => {
  const { items, rowHeight, selected, onSelect, onOpen, renderRow, onVisible, label } = props;
  const { autoFocus, opensByClick = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  useEffect(() => {
    if (selected >= 0 && selected < items.length) virtual.scrollToIndex(selected, { align: 'auto' });
  }, [selected, items.length, virtual]);
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? -1];
  useEffect(() => onVisible?.(first, last), [onVisible, first, last]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to: Record<string, number> = {
      ArrowDown: selected + 1,
      ArrowUp: selected - 1,
      PageDown: selected + PAGE,
      PageUp: selected - PAGE,
      Home: 0,
      End: items.length - 1,
    };
    const target = to[event.key];
    if (target !== undefined) onSelect(Math.min(Math.max(target, 0), items.length - 1));
    else if (event.key === 'Enter') onOpen(selected);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label={label}
      data-autofocus={autoFocus || undefined}
      aria-activedescendant={selected >= 0 ? `${id}-${selected}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={(event) => onRowAt(event, opensByClick ? onOpen : onSelect)}
      onDoubleClick={opensByClick ? undefined : (event) => onRowAt(event, onOpen)}
    >
      <div className={classes.space} style={{ height: virtual.getTotalSize() }}>
        {drawn.map((row) => (
          <div
            key={row.key}
            id={`${id}-${row.index}`}
            role="option"
            tabIndex={-1}
            aria-selected={row.index === selected}
            className={classes.row}
            style={{ height: row.size, transform: `translateY(${row.start}px)` }}
            data-index={row.index}
          >
            {renderRow(items[row.index] as T, row.index)}
          </div>
        ))}
      </div>
    </div>
  );
};
