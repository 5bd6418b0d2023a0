import { z } from 'zod';
import { daySchema, idSchema, instantSchema, signedAmountSchema } from './primitives';

export const journalKindSchema = z.enum([
  'shop',
  'customer-added',
  'customer-changed',
  'customer-removed',
  'customers-merged',
  'sale',
  'sale-cancelled',
  'payment',
  'payment-reversed',
  'return',
  'refund',
  'credit-decision',
  'tab-entry',
  'tab-entry-removed',
  'tab-closed',
  'tab-reopened',
  'drawer-closed',
  'drawer-reopened',
  'contact',
  'contact-undone',
  'agreement',
  'agreement-undone',
  'agreement-signed',
  /** The friendly notice that it is late. */
  'agreement-notified',
  /** The owner waits, although it might be broken. */
  'agreement-kept',
  'agreement-broken',
  /** The last of these was taken back. */
  'agreement-step-undone',
  /** A proposal or a counter-offer. */
  'proposal',
  'proposal-closed',
  'proposal-undone',
  /** Terms beyond the shop's policy, on the owner's word. */
  'policy-decision',
  /** A decision on an account long overdue. */
  'legal-step',
  'legal-step-ended',
  'legal-step-undone',
  'cheque-taken',
  /** Anything that happened to cheques after that; the label says what. */
  'cheque-moved',
  'cheque-undone',
  /** The cheques in the drawer were counted. */
  'cheques-counted',
  'import',
  'import-undone',
  'merge-undone',
  'restore',
  /** One customer was brought back from a copy. */
  'customer-restored',
  'customer-restore-undone',
  /** What could be worked out again was, after the records were checked. */
  'repair',
  /** Records left the shop as a file or on paper; the label says which. */
  'data-exported',
  'customer-anonymised',
  /** Records came back from the shop's own spreadsheet. */
  'records-imported',
  'records-import-undone',
  /** Who works with the app, their roles and PINs; the label says what changed. */
  'operator',
]);
export type JournalKind = z.infer<typeof journalKindSchema>;

/** One line of the shop's journal ("fita do dia"): written in the same transaction as what it tells of. */
export const journalEntrySchema = z.object({
  /** Given by the store, ascending. */
  seq: z.number().int().optional(),
  at: instantSchema,
  day: daySchema,
  kind: journalKindSchema,
  customerId: idSchema.optional(),
  /** The sale, payment, agreement … it tells of. */
  refId: idSchema.optional(),
  cents: signedAmountSchema.optional(),
  /** What the line shows beside the amount: a name, a number, a count. */
  label: z.string().max(400).optional(),
  /** The operator at work; none in a shop where nobody has to say who they are. */
  by: idSchema.optional(),
  /** The owner who allowed what `by` may not do alone. */
  approvedBy: idSchema.optional(),
  /** The entry this one takes back. */
  undoes: z.number().int().optional(),
  /** What undoing needs to know, where the records do not tell. */
  detail: z.unknown().optional(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
