import { z } from 'zod';
import { amountSchema, daySchema, idSchema, instantSchema, reasonSchema } from '../primitives';

const MAX_WITNESSES = 2;

/** Who saw it signed: with two of them, and their CPF, the paper can be enforced (CPC art. 784 III). */
export const witnessSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** CPF, digits only. */
  document: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
});
export type Witness = z.infer<typeof witnessSchema>;

export const noticeChannelSchema = z.enum(['letter', 'whatsapp', 'other']);
export type NoticeChannel = z.infer<typeof noticeChannelSchema>;

const happened = z.object({
  id: idSchema,
  day: daySchema,
  /** When it was written down. */
  at: instantSchema,
});

/** What happened to an agreement after it was made. Events are only added; the last is taken back by another. */
export const agreementEventSchema = z.discriminatedUnion('kind', [
  happened.extend({ kind: z.literal('signed'), witnesses: z.array(witnessSchema).max(MAX_WITNESSES) }),
  /** The friendly notice that it is late, and the day by which it can be put right. */
  happened.extend({ kind: z.literal('notified'), channel: noticeChannelSchema, until: daySchema }),
  /** The owner waits until a day although it might be broken. */
  happened.extend({ kind: z.literal('kept'), until: daySchema, reason: reasonSchema }),
  /** The covered installments came back, what was paid was carried over to them. Cents. */
  happened.extend({
    kind: z.literal('broken'),
    creditedCents: amountSchema,
    keptDiscountCents: amountSchema,
    lostDiscountCents: amountSchema,
    /** Cents of rounding that fell with it; absent is none. */
    roundedOffCents: amountSchema.optional(),
    reason: reasonSchema.optional(),
  }),
  happened.extend({ kind: z.literal('taken-back'), eventId: idSchema }),
]);
export type AgreementEvent = z.infer<typeof agreementEventSchema>;
export type AgreementEventKind = AgreementEvent['kind'];
/** One kind of event. */
export type AgreementEventOf<Kind extends AgreementEventKind> = Extract<AgreementEvent, { kind: Kind }>;
