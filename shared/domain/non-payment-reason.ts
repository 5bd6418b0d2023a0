import { z } from 'zod';

/** Why an installment was not paid, as told by the customer (domain.md F.3; the list is ours to change). */
export const nonPaymentReasonSchema = z.enum([
  'forgot',
  'travelled',
  'job-lost',
  'income-fell',
  'salary-late',
  'illness',
  'bereavement',
  'unforeseen',
  'lent-name',
  'disorganised',
  'product-problem',
  'disputes-amount',
  'already-paid',
  'no-booklet',
  'separation',
  'moved',
  'no-contact',
  'refuses',
]);
export type NonPaymentReason = z.infer<typeof nonPaymentReasonSchema>;

export const nonPaymentReasons: readonly NonPaymentReason[] = nonPaymentReasonSchema.options;
