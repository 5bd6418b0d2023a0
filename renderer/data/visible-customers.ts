import type { Customer } from '@shared/domain/customer';
import { useCallback, useEffect, useState } from 'react';
import { readCustomers } from './queries/at-risk';
import { useLive } from './shop-context';

const NOBODY: ReadonlyMap<string, Customer> = new Map();

export interface VisibleCustomers {
  readonly customers: ReadonlyMap<string, Customer>;
  readonly onVisible: (first: number, last: number) => void;
}

/**
 * The customers of the rows that are drawn, each by its id; a row about nobody has none. Those seen before stay known,
 * so that scrolling back shows them at once.
 */
export const useVisibleCustomers = (ids: readonly string[], selected: number): VisibleCustomers => {
  const [known, setKnown] = useState(NOBODY);
  const [range, setRange] = useState<readonly [number, number]>([0, -1]);
  const onVisible = useCallback((first: number, last: number) => setRange([first, last]), []);
  const wanted = [...ids.slice(range[0], range[1] + 1), ...ids.slice(selected, selected + 1)]
    .filter((id) => id !== '')
    .join(' ');
  const read = useLive((db) => readCustomers(db, wanted === '' ? [] : wanted.split(' ')), [wanted]);
  useEffect(() => {
    if (read) setKnown((before) => new Map([...before, ...read]));
  }, [read]);
  return { customers: known, onVisible };
};
