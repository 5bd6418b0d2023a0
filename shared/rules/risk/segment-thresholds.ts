/**
 * Where one segment ends and the next begins. Product choices, not facts: they are meant to agree with what a
 * shopkeeper would say of the customer, and are easy to change here.
 */
export const segmentThresholds = {
  /** Installments paid in full before anything is said about a habit. */
  enoughToJudge: 3,
  /** Of the last eight, one in five may be late and the customer still pays well: it happens to everybody. */
  goodPayerLatePercent: 20,
  /** A good payer who is late stays one for as long as it may have been forgotten. */
  goodPayerDaysLate: 15,
  /** Past the second monthly due day: no longer forgetting. */
  strugglingDaysLate: 30,
  strugglingOverdueCount: 3,
  /** On average over the last three settled installments. */
  strugglingMeanDays: 20,
  /** The ladder's automatic steps end here; from then on the owner decides. */
  atRiskDaysLate: 60,
  /** With a broken promise, half of that says as much. */
  atRiskDaysLateAfterBrokenPromise: 30,
  /** Broken promises, or returned cheques, while something is overdue. */
  atRiskBrokenPromises: 2,
  atRiskReturnedCheques: 2,
} as const;
