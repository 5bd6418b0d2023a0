import type { Segment } from '@shared/rules/risk/segment';
import { create } from 'zustand';

interface View {
  readonly segment: Segment | 'all';
  readonly overLimit: boolean;
  readonly brokenPromise: boolean;
  /** Row of the list. */
  readonly selected: number;
}

export interface RiskView extends View {
  readonly set: (view: Partial<View>) => void;
}

/** How the list of customers at risk is being looked at, so that it is found again as it was left. */
export const useRiskView = create<RiskView>()((set) => ({
  segment: 'all',
  overLimit: false,
  brokenPromise: false,
  selected: 0,
  set,
}));
