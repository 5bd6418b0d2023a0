import { z } from 'zod';
import { amountSchema, daySchema, idSchema, instantSchema, nameSchema, noteSchema } from './primitives';

export const channelSchema = z.enum(['whatsapp', 'call', 'sms', 'email', 'letter', 'visit']);
/** How the shop talks to a customer. */
export type Channel = z.infer<typeof channelSchema>;

export const phoneSchema = z.object({
  /** Digits with country code: `5511987654321`. */
  digits: z.string().regex(/^\d{8,15}$/),
  whatsapp: z.boolean(),
  /** Absent is the customer's own. Work and other people's numbers get no message of ours (CDC 42 and 71). */
  kind: z.enum(['work', 'third-party']).optional(),
});
export type Phone = z.infer<typeof phoneSchema>;

export const addressSchema = z.object({
  /** Street, number and complement, as on an envelope. */
  line: z.string().max(300),
  district: z.string().max(120).optional(),
  city: z.string().max(120).optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  zip: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});
export type Address = z.infer<typeof addressSchema>;

/** What a short credit analysis asks. Every answer may be missing. */
export const creditProfileSchema = z.object({
  incomeCents: amountSchema.optional(),
  /** At the present job since. */
  jobSince: daySchema.optional(),
  /** At the present address since. */
  addressSince: daySchema.optional(),
  /** Shops or persons who spoke well of the customer. */
  references: z.number().int().min(0).max(9).optional(),
  guarantor: z.object({ name: nameSchema, phone: z.string().max(20).optional() }).optional(),
  /** The day these were last asked. */
  askedOn: daySchema,
});
export type CreditProfile = z.infer<typeof creditProfileSchema>;

const monthDaySchema = z.number().int().min(1).max(31);

export const customerSchema = z.object({
  id: idSchema,
  name: nameSchema,
  nickname: z.string().max(100).optional(),
  /** CPF (11 digits) or CNPJ (14 characters, upper case), without punctuation. */
  document: z
    .string()
    .regex(/^(\d{11}|[0-9A-Z]{12}\d{2})$/)
    .optional(),
  phones: z.array(phoneSchema).max(5),
  email: z.string().max(200).optional(),
  address: addressSchema.optional(),
  /** How the customer is addressed; absent is by the first name. */
  addressAs: z.enum(['sr', 'sra']).optional(),
  preferredChannel: channelSchema.optional(),
  /** Hour of the day (0 to 23) from which this customer prefers to be contacted. */
  preferredHour: z.number().int().min(0).max(23).optional(),
  /** Most the customer may owe at once, in cents; absent means no limit set. */
  limitCents: amountSchema.optional(),
  /** Day of the month the customer is paid: proposed as due day. */
  payday: monthDaySchema.optional(),
  /** Day of the month on which the tab is closed. */
  tabClosingDay: monthDaySchema.optional(),
  /** Most the open tab may reach, in cents; absent means no limit of its own. */
  tabLimitCents: amountSchema.optional(),
  credit: creditProfileSchema.optional(),
  notes: noteSchema.optional(),
  createdAt: instantSchema,
  importId: idSchema.optional(),
  /** Set on a duplicate that was merged into another record; such a record is shown nowhere. */
  mergedIntoId: idSchema.optional(),
  /** What identified this customer was removed on this day, for good; the record is listed nowhere. */
  anonymisedOn: daySchema.optional(),
  /** Records the owner said are other persons, so that they are not pointed out as duplicates again. */
  distinctFrom: z.array(idSchema).max(100).optional(),
  /** Words and digits this customer is found by, kept by `searchTokens`. */
  tokens: z.array(z.string()),
});
export type Customer = z.infer<typeof customerSchema>;

/** A duplicate that was merged into another, or one that was anonymised: nothing new is written for it. */
export const isRetired = ({
  mergedIntoId,
  anonymisedOn,
}: Pick<Customer, 'mergedIntoId' | 'anonymisedOn'>): boolean =>
  mergedIntoId !== undefined || anonymisedOn !== undefined;

export const customerDetailsSchema = customerSchema.omit({
  id: true,
  createdAt: true,
  importId: true,
  mergedIntoId: true,
  anonymisedOn: true,
  distinctFrom: true,
  tokens: true,
});
/** What a person types about a customer; ids, times and search words are the app's. */
export type CustomerDetails = z.infer<typeof customerDetailsSchema>;
