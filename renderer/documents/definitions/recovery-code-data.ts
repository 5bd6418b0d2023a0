import { z } from 'zod';
import { dayField, partyField } from '../parts/fields';

const GROUPS = 5;

/** The paper with the recovery code: printed once, kept by the owner. */
export const recoveryCodeDataSchema = z.object({
  shop: partyField,
  /** The code, in groups of four. */
  groups: z.array(z.string().regex(/^[2-9A-Z]{4}$/)).length(GROUPS),
  /** When it was made: an older one opens nothing. */
  day: dayField,
});
export type RecoveryCodeData = z.input<typeof recoveryCodeDataSchema>;
export type ParsedRecoveryCode = z.output<typeof recoveryCodeDataSchema>;
