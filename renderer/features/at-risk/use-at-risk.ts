import { readLimits } from '@renderer/data/queries/at-risk';
import { dueSummaries } from '@renderer/data/queries/open-summaries';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { Cents } from '@shared/money/cents';
import { type DayLimits, dayLimits } from '@shared/rules/dues';
import { useMemo } from 'react';
import { type RiskRow, riskRows } from './at-risk-view';

const NONE: ReadonlyMap<string, Cents> = new Map();

export interface AtRiskList {
  readonly rows: readonly RiskRow[];
  readonly limits: DayLimits;
}

/**
 * Everyone with something to pay, in order of what is expected to come late; kept up to date. The list stands as soon
 * as the summaries are read; the credit limits follow.
 */
export const useAtRisk = (): AtRiskList | undefined => {
  const { today, terms } = useShop();
  const limits = useMemo(() => dayLimits(today, terms.holidays), [today, terms]);
  const summaries = useLive(dueSummaries, []);
  const ids = summaries?.map(({ customerId }) => customerId).join(' ');
  const limitsOf = useLive(async (db) => (ids ? readLimits(db, ids.split(' ')) : NONE), [ids]);
  return useMemo(
    () => summaries && { rows: riskRows(summaries, limits, limitsOf ?? NONE), limits },
    [summaries, limits, limitsOf],
  );
};
