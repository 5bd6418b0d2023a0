import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

interface HeadedListOptions<T> {
  readonly rows: readonly T[];
  /** Pixels. */
  readonly heightOf: (row: T) => number;
  /** Index into `rows`; -1 is none. */
  readonly selected: number;
  /** How many heads stand above the first row that can be chosen: they come into sight with it. */
  readonly firstHeads: number;
}

export interface HeadedListState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows that are drawn. */
  readonly drawn: readonly VirtualItem[];
  /** Of all rows, in pixels. */
  readonly height: number;
  readonly focus: () => void;
}

/** Which rows of a list under heads are drawn: thousands if need be, only what is seen; what is chosen stays in sight. */
export const useHeadedList = <T extends { readonly key: string }>({
  rows,
  heightOf,
  selected,
  firstHeads,
}: HeadedListOptions<T>): HeadedListState => {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row ? heightOf(row) : 0;
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected <= firstHeads ? 0 : selected, { align: 'auto' });
  }, [selected, firstHeads, virtual]);
  return {
    scroller,
    drawn: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  };
};
