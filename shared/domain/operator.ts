import { z } from 'zod';
import type { CivilDay } from '../calendar/civil-day';
import { amountSchema, daySchema, idSchema, nameSchema } from './primitives';

export const roleSchema = z.enum(['owner', 'cashier']);
export type Role = z.infer<typeof roleSchema>;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** A secret nobody can read back: what a slow function made of it, and how. */
export const secretHashSchema = z.object({
  algorithm: z.literal('pbkdf2-sha256'),
  /** At least what OWASP asked for in 2023; more may come with faster machines. */
  iterations: z.number().int().min(600_000).max(10_000_000),
  /** 16 random bytes, in hexadecimal. */
  salt: hex(16),
  hash: hex(32),
});
export type SecretHash = z.infer<typeof secretHashSchema>;

export const operatorSchema = z.object({
  id: idSchema,
  name: nameSchema,
  role: roleSchema,
  pin: secretHashSchema,
  /** No longer works here; kept, because the journal names them. */
  leftOn: daySchema.optional(),
});
export type Operator = z.infer<typeof operatorSchema>;

export const MAX_OPERATORS = 50;
export const PIN_LENGTHS = { min: 4, max: 8 } as const;
export const LOCK_MINUTES = { min: 1, max: 120 } as const;

/** Who uses the app in this shop. Without anybody, nobody is asked for a PIN and everything is allowed. */
export const operatorsSchema = z.object({
  people: z.array(operatorSchema).max(MAX_OPERATORS),
  /** Minutes without a key or a click until a PIN is asked for again. */
  lockAfterMinutes: z.number().int().min(LOCK_MINUTES.min).max(LOCK_MINUTES.max),
  /** Late charges a cashier may let go in one payment, in cents. */
  cashierWaiverCents: amountSchema,
  /** Opens the owner's door when the PIN was forgotten: printed once, kept by the owner. */
  recovery: secretHashSchema.optional(),
});
export type Operators = z.infer<typeof operatorsSchema>;

export const defaultOperators: Operators = {
  people: [],
  lockAfterMinutes: 10,
  cashierWaiverCents: 2_000,
};

export const peopleAtWork = ({ people }: Operators): readonly Operator[] =>
  people.filter(({ leftOn }) => leftOn === undefined);

/**
 * Who uses the app after a copy took the place of everything: who does now, so that nobody stands before PINs of
 * another time. Those known only to the copy stay as people who left, because its journal names them.
 */
export const operatorsAfterRestore = (now: Operators, copy: Operators, today: CivilDay): Operators => {
  if (peopleAtWork(now).length === 0) return copy;
  const known = new Set(now.people.map(({ id }) => id));
  const others = copy.people
    .filter(({ id }) => !known.has(id))
    .map((person) => ({ leftOn: today, ...person }));
  return { ...now, people: [...now.people, ...others].slice(0, MAX_OPERATORS) };
};

/** Most letters of a name here: it stands in lists, menus and lines of the journal. */
export const OPERATOR_NAME_MAX = 40;

export const ownersAtWork = (operators: Operators): readonly Operator[] =>
  peopleAtWork(operators).filter(({ role }) => role === 'owner');
