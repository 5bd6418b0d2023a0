import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequeFace } from '@shared/domain/cheque/cheque';
import type { Means } from '@shared/domain/payment';
import type { Pricing } from '@shared/domain/sale';
import type { Cents } from '@shared/money/cents';
import { create } from 'zustand';

export interface DraftItem {
  readonly key: number;
  readonly description: string;
  readonly quantity: number | null;
  /** Of one unit. */
  readonly unitCents: Cents | null;
}

/** The cheques a sale is to be paid with. */
export interface DraftCheques {
  /** The installments stay in the booklet. */
  readonly isDownPaymentOnly: boolean;
  readonly faces: readonly ChequeFace[];
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
  /** "1 + n": the down payment follows the installments, and what is typed waits. */
  readonly downPaymentIsInstallment: boolean;
  readonly downPaymentMeans: Means;
  readonly count: number | null;
  /** Undefined is today. */
  readonly day?: CivilDay | null;
  /** Undefined is what is proposed. */
  readonly firstDueDay?: CivilDay | null;
  readonly every: 'month' | 'fortnight' | 'week' | 'days' | 'typed';
  /** Used with `days`. */
  readonly everyDays: number | null;
  /** Used with `typed`: due days one after the other, as they were written. */
  readonly typedDays: string;
  readonly pricing: Pricing['kind'];
  /** Used with `price` and `flat`: percent a month, as it was written. */
  readonly rate: string;
  /** Used with `fixed`. */
  readonly installmentCents: Cents | null;
  /** Something is typed as the installment that is no amount. */
  readonly installmentMisread: boolean;
  /** Absent is none. */
  readonly cheques?: DraftCheques;
}

export const emptySaleDraft: SaleDraft = {
  description: '',
  items: [],
  downPaymentCents: null,
  downPaymentMisread: false,
  downPaymentIsInstallment: false,
  downPaymentMeans: 'cash',
  count: null,
  every: 'month',
  everyDays: null,
  typedDays: '',
  pricing: 'none',
  rate: '',
  installmentCents: null,
  installmentMisread: false,
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
