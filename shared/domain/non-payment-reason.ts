import { z } from 'zod';

/** Why a customer has not paid yet, as the customer tells it. */
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
