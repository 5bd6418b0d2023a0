import { z } from 'zod';
import { isCivilDay } from '../calendar/civil-day';
import { MAX_CENTS } from '../money/cents';

/** Pieces that the schemas of the records share. */
export const idSchema = z.string().min(1).max(64);
export const daySchema = z.string().refine(isCivilDay, { message: 'not a day of the calendar' });
/** Milliseconds since 1970 UTC. */
export const instantSchema = z.number().int().min(0);
/** Cents, never negative. */
export const amountSchema = z.number().int().min(0).max(MAX_CENTS);
/** Cents, at least one. */
export const positiveAmountSchema = z.number().int().min(1).max(MAX_CENTS);
/** Cents of either sign, for counter-entries. */
export const signedAmountSchema = z.number().int().min(-MAX_CENTS).max(MAX_CENTS);

export const NAME_MAX = 200;
export const nameSchema = z.string().trim().min(1).max(NAME_MAX);
export const NOTE_MAX = 5_000;
export const noteSchema = z.string().max(NOTE_MAX);

/** Most letters of why something was decided, where the record keeps it. */
export const REASON_MAX = 300;
export const reasonSchema = z.string().trim().min(1).max(REASON_MAX);

/** Most installments a plan may have. */
export const MAX_INSTALLMENTS = 999;
