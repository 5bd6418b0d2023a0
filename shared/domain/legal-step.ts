import { z } from 'zod';
import type { CivilDay } from '../calendar/civil-day';
import { amountSchema, daySchema, idSchema, instantSchema, noteSchema } from './primitives';

/**
 * What the owner decided for an account long overdue: to go on talking, a formal letter, an entry at a credit
 * bureau, a protest at the notary, or to give the money up.
 */
export const legalStepKindSchema = z.enum(['keep-talking', 'formal-letter', 'bureau', 'protest', 'give-up']);
export type LegalStepKind = z.infer<typeof legalStepKindSchema>;

/** One decision of the owner, written down. The shop does it outside the app; here it is remembered and followed. */
export const legalStepSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  day: daySchema,
  at: instantSchema,
  kind: legalStepKindSchema,
  /** What was open then, late charges included, in cents. */
  cents: amountSchema,
  installmentIds: z.array(idSchema).max(2_000),
  /** What the law asks for before it and the owner confirmed, by the ids of the rules module. */
  confirmed: z.array(z.string().max(40)).max(20),
  notes: noteSchema.optional(),
  /** 1 while an entry or a protest stands and has to be taken off once all is paid; indexed. */
  standing: z.literal(1).optional(),
  /** The day the entry or the protest was taken off. */
  endedOn: daySchema.optional(),
  /** Taken back: it stays in the history and counts for nothing. */
  cancelledOn: daySchema.optional(),
});
export type LegalStep = z.infer<typeof legalStepSchema>;

/** What the owner decided last, and when. */
export const decisionSchema = z.object({ kind: legalStepKindSchema, day: daySchema });
export type Decision = z.infer<typeof decisionSchema>;

/** The last decision that was neither taken back nor ended; undefined when there is none. */
export const lastDecision = (steps: readonly LegalStep[]): Decision | undefined => {
  const standing = steps.filter(
    ({ cancelledOn, endedOn }) => cancelledOn === undefined && endedOn === undefined,
  );
  const last = standing.reduce<LegalStep | undefined>(
    (found, step) =>
      found === undefined || step.at > found.at || (step.at === found.at && step.id > found.id)
        ? step
        : found,
    undefined,
  );
  return last && { kind: last.kind, day: last.day };
};

/** Since when an entry at a bureau or a protest stands; undefined when none does. */
export const listedSince = (steps: readonly LegalStep[]): CivilDay | undefined =>
  steps
    .flatMap(({ standing, day }) => (standing === 1 ? day : []))
    .sort()
    .at(0);
