import { z } from 'zod';
import { agreementSchema } from '../domain/agreement/agreement';
import { savedProposalSchema } from '../domain/agreement/saved-proposal';
import { chequeSchema } from '../domain/cheque/cheque';
import { contactSchema } from '../domain/contact';
import { customerSchema } from '../domain/customer';
import { drawerClosingSchema } from '../domain/drawer-closing';
import { installmentSchema } from '../domain/installment';
import { journalEntrySchema } from '../domain/journal';
import { legalStepSchema } from '../domain/legal-step';
import { paymentSchema } from '../domain/payment';
import { saleSchema } from '../domain/sale';
import { summarySchema } from '../domain/summary';
import { tabClosingSchema, tabEntrySchema } from '../domain/tab';

/** Every table of a backup, in the order the file has them: what others point to comes first where it can. */
export const backupTables = [
  'settings',
  'customers',
  'sales',
  'installments',
  'payments',
  'tabs',
  'tabClosings',
  'drawerClosings',
  'cheques',
  'contacts',
  'legalSteps',
  'agreements',
  'proposals',
  'summaries',
  'journal',
] as const;
export type BackupTable = (typeof backupTables)[number];

export const isBackupTable = (name: unknown): name is BackupTable =>
  (backupTables as readonly unknown[]).includes(name);

/** The field each table is keyed and sorted by. */
export const primaryKeys: Record<BackupTable, string> = {
  settings: 'key',
  customers: 'id',
  sales: 'id',
  installments: 'id',
  payments: 'id',
  tabs: 'id',
  tabClosings: 'id',
  drawerClosings: 'id',
  cheques: 'id',
  contacts: 'id',
  legalSteps: 'id',
  agreements: 'id',
  proposals: 'id',
  summaries: 'customerId',
  journal: 'seq',
};

export type RowSchemas = Readonly<Record<BackupTable, z.ZodType>>;

/** What each row must be. A setting's value has a schema of its own, which the store knows. */
export const rowSchemas: RowSchemas = {
  settings: z.object({ key: z.string().min(1).max(100), value: z.unknown() }),
  customers: customerSchema,
  sales: saleSchema,
  installments: installmentSchema,
  payments: paymentSchema,
  tabs: tabEntrySchema,
  tabClosings: tabClosingSchema,
  drawerClosings: drawerClosingSchema,
  cheques: chequeSchema,
  contacts: contactSchema,
  legalSteps: legalStepSchema,
  agreements: agreementSchema,
  proposals: savedProposalSchema,
  summaries: summarySchema,
  journal: journalEntrySchema.required({ seq: true }),
};
