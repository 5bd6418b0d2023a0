/** What the customer does meanwhile, in days from the due day (negative before it). */
export type Course =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pays'; readonly on: number }
  /** On day `on` the customer promises to pay on day `until`; `kept` is by paying all of it that day. */
  | { readonly kind: 'promises'; readonly on: number; readonly until: number; readonly kept: boolean };

/** The day on which all is paid; null where that never happens. Money comes in before the day's conversations. */
export const payingDay = (course: Course): number | null => {
  if (course.kind === 'pays') return course.on;
  return course.kind === 'promises' && course.kept ? course.until : null;
};
