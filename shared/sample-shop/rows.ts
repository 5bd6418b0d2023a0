import type { Agreement } from '../domain/agreement/agreement';
import type { SavedProposal } from '../domain/agreement/saved-proposal';
import type { Cheque } from '../domain/cheque/cheque';
import type { Contact } from '../domain/contact';
import type { Customer } from '../domain/customer';
import type { DrawerClosing } from '../domain/drawer-closing';
import type { Installment } from '../domain/installment';
import type { JournalEntry } from '../domain/journal';
import type { LegalStep } from '../domain/legal-step';
import type { Payment } from '../domain/payment';
import type { Sale } from '../domain/sale';
import type { Summary } from '../domain/summary';
import type { TabClosing, TabEntry } from '../domain/tab';

/** Rows of the store, by table; the journal without its numbers, which the store gives. */
export interface SampleRows {
  readonly settings: { readonly key: string; readonly value: unknown }[];
  readonly customers: Customer[];
  readonly sales: Sale[];
  readonly installments: Installment[];
  readonly payments: Payment[];
  readonly tabs: TabEntry[];
  readonly tabClosings: TabClosing[];
  readonly drawerClosings: DrawerClosing[];
  readonly cheques: Cheque[];
  readonly contacts: Contact[];
  readonly legalSteps: LegalStep[];
  readonly agreements: Agreement[];
  readonly proposals: SavedProposal[];
  readonly summaries: Summary[];
  readonly journal: JournalEntry[];
}

export const noRows = (): SampleRows => ({
  settings: [],
  customers: [],
  sales: [],
  installments: [],
  payments: [],
  tabs: [],
  tabClosings: [],
  drawerClosings: [],
  cheques: [],
  contacts: [],
  legalSteps: [],
  agreements: [],
  proposals: [],
  summaries: [],
  journal: [],
});
