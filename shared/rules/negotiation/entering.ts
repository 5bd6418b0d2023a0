/** What was chosen to enter, as agreements and proposals name it. */
export interface Entering {
  readonly installmentIds: readonly string[];
  readonly tab: boolean;
}

/** The same installments, whatever their order, with the open tab or without it. */
export const isSameEntering = (one: Entering, other: Entering): boolean =>
  one.tab === other.tab &&
  one.installmentIds.length === other.installmentIds.length &&
  one.installmentIds.every((id) => other.installmentIds.includes(id));
