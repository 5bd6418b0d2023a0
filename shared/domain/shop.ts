import { z } from 'zod';
import { nameSchema } from './primitives';

/** The shop itself: what goes on every paper (CDC art. 42-A asks for name, address and document). */
export const shopSchema = z.object({
  name: nameSchema,
  /** CPF or CNPJ without punctuation. */
  document: z
    .string()
    .regex(/^(\d{11}|[0-9A-Z]{12}\d{2})$/)
    .optional(),
  address: z.string().max(300).optional(),
  city: z.string().max(120).optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Digits with country code. */
  phone: z
    .string()
    .regex(/^\d{8,15}$/)
    .optional(),
  pixKey: z.string().max(77).optional(),
});
export type Shop = z.infer<typeof shopSchema>;
