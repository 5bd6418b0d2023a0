import { z } from 'zod';
import { withoutLeadingZeros } from '../../identity/text';
import {
  daySchema,
  idSchema,
  instantSchema,
  nameSchema,
  noteSchema,
  positiveAmountSchema,
} from '../primitives';
import { chequeMoveSchema, chequeStatusSchema } from './cheque-moves';

/**
 * One thing that happened to a cheque. Events are added, never changed: an `undo` is a counter-entry that takes back
 * the last one that stands.
 */
export const chequeEventSchema = z.object({
  id: idSchema,
  move: z.union([chequeMoveSchema, z.literal('undo')]),
  /** The day it happened. */
  day: daySchema,
  /** When it was written down. */
  at: instantSchema,
  /** What was done together: one deposit slip, one receipt, one line of the journal. */
  batchId: idSchema,
  /** Of a return: the bank's reason (motivo). */
  reason: z.number().int().min(11).max(99).optional(),
  /** Passed on to whom; deposited into which account. */
  to: z.string().max(200).optional(),
  /** The payment it made: by clearing, or with what the customer paid to have it back. */
  paymentId: idSchema.optional(),
  /** Of a loose one handed back without money: nothing is owed for it any more. */
  cancelsOwn: z.literal(true).optional(),
  /** The cheques that took its place. */
  replacedBy: z.array(idSchema).max(100).optional(),
  /** Of an undo: the event it takes back. */
  undoes: idSchema.optional(),
  notes: noteSchema.optional(),
  /** It came with an imported sheet: it is taken back with the import only. */
  imported: z.literal(true).optional(),
});
export type ChequeEvent = z.infer<typeof chequeEventSchema>;

/** Who signed it. */
export const chequeDrawerSchema = z.object({
  name: nameSchema,
  /** CPF or CNPJ, without punctuation. */
  document: z.string().max(14).optional(),
});
export type ChequeDrawer = z.infer<typeof chequeDrawerSchema>;

/** What is printed and written on a cheque. */
export const chequeFaceSchema = z.object({
  bank: z.string().regex(/^\d{3}$/),
  branch: z.string().regex(/^\d{1,5}$/),
  account: z.string().regex(/^[\dX]{1,20}$/),
  number: z.string().regex(/^\d{1,10}$/),
  /** The thirty digits at its foot, where they were read. */
  cmc7: z
    .string()
    .regex(/^\d{30}$/)
    .optional(),
  drawer: chequeDrawerSchema,
  cents: positiveAmountSchema,
  /** The day in the emission field: all time limits count from it (Lei 7.357 arts. 33, 59; STJ Tema 945). */
  issueDay: daySchema,
  /** "Bom para": not deposited before (STJ Súmula 370). */
  goodDay: daySchema,
  /** Payable in the town it was written in (30 days to present it) or in another (60 days). */
  place: z.enum(['same', 'other']),
});
export type ChequeFace = z.infer<typeof chequeFaceSchema>;

/** A cheque taken by the shop. */
export const chequeSchema = chequeFaceSchema.extend({
  id: idSchema,
  /** Who handed it over, and owes what it is for; somebody else may have signed it. */
  customerId: idSchema,
  takenDay: daySchema,
  /** Of one taken for another that had not failed: since when the shop agreed to wait, by the first of them. */
  agreedSince: daySchema.optional(),
  /** The number of the receipt it was taken with, counted by the shop from 1; imported ones have none. */
  receiptNumber: z.number().int().min(1).optional(),
  createdAt: instantSchema,
  /**
   * The installments it covers; indexed. A loose cheque has one of its own, whose origin it is. Only one that had
   * ended before it was imported has none.
   */
  installmentIds: z.array(idSchema).max(500),
  /** The sale whose down payment it is. */
  saleId: idSchema.optional(),
  events: z.array(chequeEventSchema).min(1).max(200),
  /** Follows from the events; indexed. */
  status: chequeStatusSchema,
  /** Bank, branch, account and number, as two cheques never have them alike; indexed. */
  key: z.string().max(60),
  notes: noteSchema.optional(),
  importId: idSchema.optional(),
});
export type Cheque = z.infer<typeof chequeSchema>;

/** What a cheque is recognised by, however many zeros were typed before its numbers. */
export const chequeKey = ({
  bank,
  branch,
  account,
  number,
}: Pick<ChequeFace, 'bank' | 'branch' | 'account' | 'number'>): string =>
  [bank, ...[branch, account, number].map(withoutLeadingZeros)].join('-');
