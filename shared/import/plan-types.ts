import type { CivilDay } from '../calendar/civil-day';
import type { Means } from '../domain/payment';
import type { Cents } from '../money/cents';
import type { Meaning } from './meanings';
import type { RejectReason } from './reasons';
import type { WarningKind } from './warnings';

/** Everything below is plain data. Rows are counted as spreadsheets count them, from 1, the header included. */
export interface PlannedCustomer {
  /** `doc:52998224725`, or `name:maria da silva` where the sheet has no document for this person. */
  readonly key: string;
  readonly name: string;
  /** Lower case, without accents. */
  readonly comparableName: string;
  readonly document?: string;
  readonly phones: readonly PlannedPhone[];
  readonly email?: string;
  readonly address?: string;
  /** What could not be understood but must not be lost. */
  readonly notes: readonly string[];
  readonly rows: readonly number[];
}

export interface PlannedPhone {
  readonly digits: string;
  readonly whatsapp: boolean;
}

export interface PlannedSale {
  /** Index in `customers`. */
  readonly customer: number;
  readonly day: CivilDay;
  readonly description: string;
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  readonly count: number;
  readonly notes: readonly string[];
  readonly rows: readonly number[];
}

export interface PlannedInstallment {
  /** The same for the same row of the same notebook, whenever it is read. */
  readonly importKey: string;
  /** Index in `sales`. */
  readonly sale: number;
  readonly number: number;
  /** False when the sheet gave no number and the rows were counted instead. */
  readonly numbered: boolean;
  readonly dueDay: CivilDay;
  readonly principalCents: Cents;
  readonly row: number;
}

export interface PlannedPayment {
  /** Index in `installments`. */
  readonly installment: number;
  readonly day: CivilDay;
  readonly cents: Cents;
  readonly means: Means;
  readonly row: number;
}

export interface RejectedRow {
  readonly row: number;
  /** The cells as they were read. */
  readonly cells: readonly string[];
  readonly reason: RejectReason;
  /** The column at fault. */
  readonly meaning: Meaning;
  /** A sentence for the owner. */
  readonly text: string;
}

export interface ImportWarning {
  readonly row: number;
  readonly kind: WarningKind;
  readonly text: string;
}

export interface ImportTotals {
  readonly customers: number;
  readonly sales: number;
  readonly installments: number;
  readonly principalCents: Cents;
  readonly paidCents: Cents;
  readonly openCents: Cents;
  readonly overdueCents: Cents;
  readonly overdueInstallments: number;
  readonly overdueCustomers: number;
  /** Open amount due from today to the seventh day from today. */
  readonly dueNext7Cents: Cents;
}

/** What the plans of all kinds of sheet have. */
export interface SheetPlan {
  readonly customers: readonly PlannedCustomer[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
  /** Rows that are neither data nor errors. */
  readonly blankRows: readonly number[];
  readonly totalRows: readonly number[];
}

/** What importing a notebook would add. */
export interface ImportPlan extends SheetPlan {
  readonly kind: 'notebook';
  readonly sales: readonly PlannedSale[];
  readonly installments: readonly PlannedInstallment[];
  readonly payments: readonly PlannedPayment[];
  readonly totals: ImportTotals;
}
