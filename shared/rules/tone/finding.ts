export type ToneKind =
  | 'threat'
  | 'exposure'
  | 'insult'
  | 'false-urgency'
  | 'shouting'
  | 'third-party'
  | 'legal-bluff'
  | 'sensitive-data'
  | 'forbidden-word'
  /** Like texts that are one of these, without words that say which. */
  | 'harsh';

/** A severe one cannot be sent; a mild one is a suggestion. */
export type ToneSeverity = 'severe' | 'mild';

export interface ToneFinding {
  /** Position in the text as written, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly kind: ToneKind;
  readonly severity: ToneSeverity;
  /** One sentence for the shopkeeper. */
  readonly why: string;
  /** "CDC art. 42" */
  readonly source: string;
  /** What may take the place of text[start, end); '' removes it; null when there is nothing to propose. */
  readonly instead: string | null;
}
