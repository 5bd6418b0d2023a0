import type { ChequeFace } from '../../domain/cheque/cheque';
import type { Cents } from '../../money/cents';
import type { SheetPlan } from '../plan-types';
import type { PlannedStep } from './events-for';
import type { Situation } from './situation';

export interface PlannedCheque {
  /** Index in `customers`. */
  readonly customer: number;
  /** As two cheques never have it alike. */
  readonly key: string;
  readonly face: ChequeFace;
  readonly situation: Situation;
  /** What led there, the taking first. */
  readonly steps: readonly PlannedStep[];
  readonly note?: string;
  readonly row: number;
}

export interface ChequeTally {
  readonly count: number;
  readonly cents: Cents;
}

export interface ChequeTotals extends ChequeTally {
  readonly customers: number;
  /** Their money is waited for. */
  readonly waiting: ChequeTally;
  /** They came back or were stopped, and were not made good. */
  readonly unpaid: ChequeTally;
  /** They were paid or handed back: history. */
  readonly ended: ChequeTally;
}

/** What importing a list of cheques would add. */
export interface ChequePlan extends SheetPlan {
  readonly kind: 'cheques';
  readonly cheques: readonly PlannedCheque[];
  readonly totals: ChequeTotals;
}
