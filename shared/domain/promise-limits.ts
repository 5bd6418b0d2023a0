/** Days after the promised one in which money still keeps the promise, where the shop says nothing else. */
export const DEFAULT_TOLERANCE_DAYS = 1;
export const MAX_TOLERANCE_DAYS = 15;
