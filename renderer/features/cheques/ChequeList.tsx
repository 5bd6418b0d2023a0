import { useVisibleCustomers } from '@renderer/data/visible-customers';
import { HeadedList } from '@renderer/ui/HeadedList';
import { useHeadedList } from '@renderer/ui/use-headed-list';
import { type Ref, useEffect, useImperativeHandle, useMemo } from 'react';
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
  const selected = useMemo(() => rows.findIndex(({ key }) => key === selectedId), [rows, selectedId]);
  const list = useHeadedList({ rows, heightOf: ({ kind }) => HEIGHTS[kind], selected, firstHeads: 2 });
  useImperativeHandle(focusRef, () => ({ focus: list.focus }));
  const customerIds = useMemo(
    () => rows.map((row) => (row.kind === 'cheque' ? row.cheque.customerId : '')),
    [rows],
  );
  const { customers, onVisible } = useVisibleCustomers(customerIds, selected);
  const [first, last] = [list.drawn[0]?.index ?? 0, list.drawn.at(-1)?.index ?? -1];
  useEffect(() => onVisible(first, last), [onVisible, first, last]);
  return (
    <HeadedList
      list={list}
      rows={rows}
      label={label}
      idPrefix="cheque"
      isOption={({ kind }) => kind === 'cheque'}
      selected={selected}
      onSelect={({ key }) => onSelect(key)}
      isMultiple={ticking !== undefined}
      className={classes.list}
      renderRow={(row) =>
        row.kind === 'cheque' ? (
          <ChequeRowView
            cheque={row.cheque}
            customerName={customers.get(row.cheque.customerId)?.name}
            isTicked={ticking?.ticked.has(row.key)}
            onTick={ticking?.canTick(row) ? () => ticking.onTick([row.key]) : undefined}
          />
        ) : (
          <ListHead row={row} isWhole={isWhole} />
        )
      }
    />
  );
};
