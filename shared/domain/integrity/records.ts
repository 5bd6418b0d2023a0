import type { Agreement } from '../agreement';
import type { Cheque } from '../cheque';
import type { Contact } from '../contact';
import type { Customer } from '../customer';
import type { Installment } from '../installment';
import type { Payment } from '../payment';
import type { Sale } from '../sale';
import type { Summary } from '../summary';
import type { TabClosing, TabEntry } from '../tab';

/** All rows that carry one customer's id; the customer itself is absent when nothing has that id. */
export interface CustomerRecords {
  readonly customerId: string;
  readonly customer?: Customer;
  readonly summary?: Summary;
  readonly sales: readonly Sale[];
  readonly installments: readonly Installment[];
  readonly payments: readonly Payment[];
  readonly tabs: readonly TabEntry[];
  readonly tabClosings: readonly TabClosing[];
  readonly cheques: readonly Cheque[];
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
}
