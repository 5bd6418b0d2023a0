/**
 * The scorecard. A score is a starting point plus points for each fact, and reads as the chance in 100 that the next
 * installment is paid late.
 *
 * The first two blocks were chosen on the earlier half, by invoice day, of 1.231 real receivables, and rounded; what
 * they are worth on the later part is measured by `npm run bench -- --only risk`. Nearby values do as well. The last
 * block is judgement: those receivables know neither promises nor cheques nor limits.
 */
export const riskWeights = {
  /** What is expected of somebody of whom nothing is known. */
  usual: {
    /** Of installments, how many are paid late. */
    lateShare: 0.45,
    /** Days late, over all installments, those on time included. */
    meanDaysLate: 5,
    /** Counts as so many installments of history: few say little. */
    installments: 2,
  },
  /** Most points between the best and the worst history; together 100. */
  lateShare: 50,
  meanDaysLate: 30,
  recentLate: 20,
  /** An average of so many days late or more has all the points: later ones are no likelier. */
  mostMeanDays: 15,
  /** Each earlier installment counts this much of the one after it. */
  recentDecay: 0.8,
  /**
   * What is overdue now, by days late of the oldest: up to and including `days`. Beyond a month the receivables say
   * almost nothing, and the points are judgement: who is so late will hardly pay the next one on time.
   */
  overdueNow: [
    { days: 7, points: 5 },
    { days: 30, points: 8 },
    { days: 60, points: 20 },
    { days: Number.POSITIVE_INFINITY, points: 30 },
  ],

  /** A promise past its day says more than any single late installment. */
  brokenPromiseNow: 10,
  /** Earlier promises: breaking weighs more than keeping, and neither outweighs what was really paid. */
  promises: { broken: 3, partly: 1, kept: -2, least: -6, most: 12 },
  /** A cheque that came back is a payment that failed, each time it did, also where it was made good later. */
  returnedCheque: { each: 6, most: 18 },
  /** Little room left means that everything is still to be paid. Share of the limit in use, from `share` on. */
  limitUsed: [
    { share: 1, points: 6 },
    { share: 0.8, points: 3 },
  ],
} as const;
