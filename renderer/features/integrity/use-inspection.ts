import { useShop } from '@renderer/data/shop-context';
import { checkRecords } from '@renderer/use-cases/check-records';
import type { Inspection } from '@renderer/use-cases/inspect-shop';
import { isOfCustomer } from '@shared/domain/integrity/finding';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type FindingGroup, findingGroups } from './finding-groups';

export interface Checked extends Inspection {
  readonly groups: readonly FindingGroup[];
  readonly names: ReadonlyMap<string, string>;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

export type Inspecting =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly checked: Checked };

/** Looks through all records when the screen opens, and again when asked to. */
export const useInspection = () => {
  const { db, clock } = useShop();
  const [inspecting, setInspecting] = useState<Inspecting>({ state: 'running', share: 0 });
  /** Only the newest look is told of. */
  const turn = useRef(0);
  const inspect = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const tell = (next: Inspecting) => {
      if (turn.current === mine) setInspecting(next);
    };
    tell({ state: 'running', share: 0 });
    try {
      const inspection = await checkRecords({ db, clock }, (share) => tell({ state: 'running', share }));
      const ids = [...new Set(inspection.findings.filter(isOfCustomer).map(({ customerId }) => customerId))];
      const customers = await db.customers.bulkGet(ids);
      const names = new Map(
        customers.flatMap((customer) => (customer ? [[customer.id, customer.name]] : [])),
      );
      const groups = findingGroups(inspection.findings, names);
      tell({ state: 'done', checked: { ...inspection, groups, names, at: clock.now() } });
    } catch (error) {
      tell({ state: 'failed' });
      reportError(error);
    }
  }, [db, clock]);
  useEffect(() => {
    void inspect();
    return () => {
      turn.current += 1;
    };
  }, [inspect]);
  return useMemo(() => ({ inspecting, inspect }), [inspecting, inspect]);
};
