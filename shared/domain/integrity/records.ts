import type { Agreement } from '../agreement/agreement';
import type { SavedProposal } from '../agreement/saved-proposal';
import type { Cheque } from '../cheque/cheque';
import type { Contact } from '../contact';
import type { Customer } from '../customer';
import type { Installment } from '../installment';
import type { LegalStep } from '../legal-step';
import type { Payment } from '../payment';
import type { Sale } from '../sale';
import type { Summary } from '../summary';
import type { TabClosing, TabEntry } from '../tab';

/** Tables whose rows belong to a customer, each with the shape of its rows. */
export interface OwnedRows {
  readonly sales: Sale;
  readonly installments: Installment;
  readonly payments: Payment;
  readonly tabs: TabEntry;
  readonly tabClosings: TabClosing;
  readonly cheques: Cheque;
  readonly contacts: Contact;
  readonly legalSteps: LegalStep;
  readonly agreements: Agreement;
  readonly proposals: SavedProposal;
}
export type OwnedTable = keyof OwnedRows;

export const ownedTables = [
  'sales',
  'installments',
  'payments',
  'tabs',
  'tabClosings',
  'cheques',
  'contacts',
  'legalSteps',
  'agreements',
  'proposals',
] as const satisfies readonly OwnedTable[];

type OwnedLists = { readonly [Table in OwnedTable]: readonly OwnedRows[Table][] };

/** All rows that carry one customer's id; the customer itself is absent when nothing has that id. */
export interface CustomerRecords extends OwnedLists {
  readonly customerId: string;
  readonly customer?: Customer;
  readonly summary?: Summary;
}
