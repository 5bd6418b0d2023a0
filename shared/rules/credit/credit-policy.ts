import { z } from 'zod';
import { amountSchema } from '../../domain/primitives';

/** What an analysis looks at, in the order it is told. */
export const creditPartKinds = [
  'income',
  'job',
  'address',
  'references',
  'guarantor',
  'punctuality',
  'customerSince',
  'arrears',
] as const;
export type CreditPartKind = (typeof creditPartKinds)[number];

const weightSchema = z.number().int().min(0).max(10_000);

/** How the shop reads the answers of a credit analysis. */
export const creditPolicySchema = z.object({
  /** What each part counts, in basis points; where they do not add up to 10.000 they count in proportion. */
  weights: z.record(z.enum(creditPartKinds), weightSchema),
  /** Most of a month's income that goes into installments here, in basis points. */
  incomeShareBp: z.number().int().min(0).max(10_000),
  /** Installments the shop usually sells in: the months a limit is spread over. */
  months: z.number().int().min(1).max(60),
  /** The monthly income, in cents, from which the part for income is full. */
  fullIncomeCents: amountSchema,
  /** The limit a new customer starts with, in cents; 0 is none. */
  defaultLimitCents: amountSchema,
});
export type CreditPolicy = z.infer<typeof creditPolicySchema>;

/**
 * Product defaults, not law [I]. The law asks that credit be assessed responsibly (CDC 54-D); how the shop pays
 * attention to each answer is its own. What the shop saw itself counts most.
 */
export const defaultCreditPolicy: CreditPolicy = {
  weights: {
    income: 2_000,
    job: 1_000,
    address: 600,
    references: 400,
    guarantor: 600,
    punctuality: 3_000,
    customerSince: 1_000,
    arrears: 1_400,
  },
  incomeShareBp: 2_000,
  months: 4,
  fullIncomeCents: 300_000,
  defaultLimitCents: 0,
};
