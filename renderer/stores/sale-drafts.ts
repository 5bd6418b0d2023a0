import type { CivilDay } from '@shared/calendar/civil-day';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { create } from 'zustand';

export interface DraftItem {
  readonly key: number;
  readonly description: string;
  readonly quantity: number | null;
  /** Of one unit. */
  readonly unitCents: Cents | null;
}

/** A sale as it is being typed. Null is empty or not understood. */
export interface SaleDraft {
  readonly description: string;
  readonly items: readonly DraftItem[];
  /** Undefined follows the items. */
  readonly totalCents?: Cents | null;
  readonly downPaymentCents: Cents | null;
  /** Something is typed as the down payment that is no amount. */
  readonly downPaymentMisread: boolean;
  readonly downPaymentMeans: Means;
  readonly count: number | null;
  /** Undefined is today. */
  readonly day?: CivilDay | null;
  /** Undefined is a month after the sale. */
  readonly firstDueDay?: CivilDay | null;
  readonly every: 'month' | 'fortnight' | 'week' | 'days';
  /** Used with `days`. */
  readonly everyDays: number | null;
}

export const emptySaleDraft: SaleDraft = {
  description: '',
  items: [],
  downPaymentCents: null,
  downPaymentMisread: false,
  downPaymentMeans: 'cash',
  count: null,
  every: 'month',
  everyDays: null,
};

interface SaleDrafts {
  readonly drafts: ReadonlyMap<string, SaleDraft>;
  readonly keep: (customerId: string, draft: SaleDraft) => void;
  readonly drop: (customerId: string) => void;
}

/** Sales begun and not closed, by customer: whoever leaves the screen finds the sale again as it was. */
export const useSaleDrafts = create<SaleDrafts>()((set) => ({
  drafts: new Map(),
  keep: (customerId, draft) => set(({ drafts }) => ({ drafts: new Map(drafts).set(customerId, draft) })),
  drop: (customerId) =>
    set(({ drafts }) => ({ drafts: new Map([...drafts].filter(([id]) => id !== customerId)) })),
}));
