/** What can be done with an entry of the history. */
export interface TimelineAction {
  /** `papers` shows all papers of the customer; the others are done with one record. */
  readonly what:
    | 'receipt'
    | 'reverse'
    | 'carne'
    | 'summary'
    | 'note'
    | 'cancel'
    | 'return'
    | 'agreement'
    | 'tab'
    | 'reopen-tab'
    | 'papers';
  /** The payment, sale, agreement or customer it is done with. */
  readonly id: string;
}
