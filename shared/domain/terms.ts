import { z } from 'zod';
import { localHolidaySchema } from '../calendar/holidays';

/** Most a late fee may be: 2% of the installment, once (CDC art. 52 §1). */
export const MAX_LATE_FEE_BP = 200;
/** Prudent most for late interest: 1% a month, simple (CC 406, Lei da Usura art. 5). */
export const MAX_LATE_INTEREST_BP = 100;

/** Most holidays of its own a shop may keep. */
export const MAX_HOLIDAYS = 100;

/** The shop's terms for late payment. Rates in basis points: 200 is 2%. */
export const termsSchema = z.object({
  lateFeeBp: z.number().int().min(0).max(MAX_LATE_FEE_BP),
  /** Per month, simple, counted by the day. */
  lateInterestBp: z.number().int().min(0).max(MAX_LATE_INTEREST_BP),
  /** Days after the due day in which nothing is charged. */
  graceDays: z.number().int().min(0).max(60),
  /** Which installment takes the cents that do not divide. */
  leftover: z.enum(['last', 'first']),
  /** Late interest by the day of a month of 30 days, or of a twelfth of 365. */
  monthBasis: z.enum(['commercial', 'civil']).default('commercial'),
  /** Days of the state and the city on which nothing falls due, beside the national and bank holidays. */
  holidays: z.array(localHolidaySchema).max(MAX_HOLIDAYS).default([]),
});
export type Terms = z.infer<typeof termsSchema>;

export const defaultTerms: Terms = {
  lateFeeBp: 200,
  lateInterestBp: 100,
  graceDays: 0,
  leftover: 'last',
  monthBasis: 'commercial',
  holidays: [],
};
