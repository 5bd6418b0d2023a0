import type { CivilDay } from '../calendar/civil-day';
import type { Means } from '../domain/payment';
import type { Cents } from '../money/cents';
import type { PlannedPhone } from './plan-types';
import type { WarningKind } from './warnings';

export interface RowWarning {
  readonly kind: WarningKind;
  readonly cell: string;
  readonly other?: string;
}

/** One row understood: every field checked by itself and against its neighbours in the row. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly customer: CustomerFacts;
  readonly warnings: readonly RowWarning[];
}

/** A row of a notebook. */
export interface RowFacts extends ReadRow {
  readonly sale: SaleFacts;
  readonly installment: InstallmentFacts;
  readonly paid: PaidFacts | null;
}

export interface CustomerFacts {
  readonly name: string;
  readonly comparableName: string;
  readonly document?: string;
  readonly phones: readonly PlannedPhone[];
  readonly email?: string;
  readonly address?: string;
  readonly notes: readonly string[];
}

export interface SaleFacts {
  readonly day: CivilDay;
  readonly description: string;
  readonly totalCents?: Cents;
  readonly downPaymentCents: Cents;
  readonly note?: string;
}

export interface InstallmentFacts {
  /** Absent when the sheet does not number installments. */
  readonly number?: number;
  readonly count?: number;
  readonly dueDay: CivilDay;
  /** Of one installment; where the row is a whole plan, the amounts of all of them. */
  readonly amounts: readonly Cents[];
}

export interface PaidFacts {
  readonly cents: Cents;
  readonly day: CivilDay;
  readonly means: Means;
}
