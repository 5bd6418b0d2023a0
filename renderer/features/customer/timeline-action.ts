/** What can be done with an entry of the history. */
export interface TimelineAction {
  readonly what: 'receipt' | 'reverse' | 'carne' | 'cancel' | 'agreement';
  /** The payment, sale or agreement it is done with. */
  readonly id: string;
}
