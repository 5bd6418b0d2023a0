const WHOLE_BP = 10_000;
/** An agreement is about something to pay. */
const MOST_OFF_BP = 9_000;

/** Between which numbers a shop sets its policy. What is outside was mistyped, or is against the law. */
export const policyLimits = {
  bands: 12,
  /** Ten years: after five nobody is reminded any more. */
  bandDays: { least: 0, most: 3_650 },
  chargesBp: { least: 0, most: WHOLE_BP },
  principalBp: { least: 0, most: MOST_OFF_BP },
  /** As `LEAST_INSTALLMENT_CENTS`: what no proposal may go under. */
  installmentCents: { least: 100, most: 1_000_000 },
  /** Monthly it is five years, the time after which the last one could no longer be asked for. */
  count: { least: 1, most: 60 },
  /** A week, so that there is a business day in it. */
  daysToFirst: { least: 7, most: 180 },
  downPaymentBp: { least: 0, most: 9_000 },
  /** Less is none worth the name. */
  suggestedDownPaymentBp: { least: 500, most: 9_000 },
  /** An offer of credit holds at least two days (CDC 54-B III). */
  validDays: { least: 2, most: 60 },
  unpaid: { least: 1, most: 60 },
  daysLate: { least: 1, most: 365 },
  /** Time to read the notice and to come by once [I]. */
  noticeDays: { least: 5, most: 90 },
} as const;
