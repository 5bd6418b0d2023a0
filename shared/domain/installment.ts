import { z } from 'zod';
import { amountSchema, daySchema, idSchema, MAX_INSTALLMENTS, positiveAmountSchema } from './primitives';

export const originKindSchema = z.enum(['sale', 'tab', 'agreement', 'cheque']);
export type OriginKind = z.infer<typeof originKindSchema>;

/**
 * What payments did to an installment so far. It follows from the payments alone (see `replay`), and is kept
 * beside the installment so that the open accounts can be read without their history.
 */
export const installmentStateSchema = z.object({
  /** Principal paid, in cents. */
  paidCents: amountSchema,
  /** Principal that fell without being paid: early settlement (CDC 52 §2) or goods that came back; absent is none. */
  reducedCents: amountSchema.optional(),
  /** Late fee charged at the first late payment; 0 while none was. */
  feeAssessedCents: amountSchema,
  /** Late fee paid or waived. */
  feeSettledCents: amountSchema,
  /** Late interest is counted from here; absent means from the due day. */
  interestSince: daySchema.optional(),
  /** Late interest that had accrued by `interestSince` and was neither paid nor waived. */
  interestCarryCents: amountSchema,
  /** The day the last of the principal was paid. */
  settledDay: daySchema.optional(),
  /** The day it counts as paid for how the customer pays, where a cheque that cleared later was given for that day. */
  punctualDay: daySchema.optional(),
});
export type InstallmentState = z.infer<typeof installmentStateSchema>;

export const installmentSchema = installmentStateSchema.extend({
  id: idSchema,
  customerId: idSchema,
  originKind: originKindSchema,
  /** The sale, tab closing or agreement it belongs to; or the cheque that was taken for nothing else. */
  originId: idSchema,
  number: z.number().int().min(1).max(MAX_INSTALLMENTS),
  count: z.number().int().min(1).max(MAX_INSTALLMENTS),
  dueDay: daySchema,
  /** What the customer agreed to pay on the due day, the plan's own interest included. */
  principalCents: positiveAmountSchema,
  /** The plan's effective rate a month as a fraction (0.01 is 1%): what paying early takes off. */
  monthlyRate: z.number().min(0).max(1).optional(),
  /** What was bought, to be recognised in a list. */
  description: z.string().max(300),
  /** 1 while something is to be paid on it. Derived; indexed. */
  open: z.union([z.literal(0), z.literal(1)]),
  /** The agreement that took its place. */
  coveredBy: idSchema.optional(),
  /** The cheques whose money it waits for: nobody is reminded of it meanwhile. Follows from the cheques. */
  awaiting: z.array(idSchema).min(1).max(100).optional(),
  /** Set when its sale was cancelled. */
  cancelledOn: daySchema.optional(),
  importId: idSchema.optional(),
  /** What the imported row was recognised by, so that the same file twice adds nothing. */
  importKey: z.string().max(200).optional(),
});
export type Installment = z.infer<typeof installmentSchema>;

export const untouched: InstallmentState = {
  paidCents: 0,
  feeAssessedCents: 0,
  feeSettledCents: 0,
  interestCarryCents: 0,
};

/** Principal still to be paid, in cents. */
export const outstandingCents = (
  installment: Pick<Installment, 'principalCents' | 'paidCents' | 'reducedCents'>,
): number => installment.principalCents - installment.paidCents - (installment.reducedCents ?? 0);

/** The installment with its `open` flag following from the rest of it. */
export const withOpenFlag = (installment: Installment): Installment => ({
  ...installment,
  open: outstandingCents(installment) > 0 && !installment.coveredBy && !installment.cancelledOn ? 1 : 0,
});

/** Open, and a cheque that covers it has not cleared yet. */
export const isAwaiting = ({ open, awaiting }: Pick<Installment, 'open' | 'awaiting'>): boolean =>
  open === 1 && awaiting !== undefined;

/** Open, and nothing but the customer is waited for: what is reminded, and what can be paid. */
export const isDue = ({ open, awaiting }: Pick<Installment, 'open' | 'awaiting'>): boolean =>
  open === 1 && awaiting === undefined;
