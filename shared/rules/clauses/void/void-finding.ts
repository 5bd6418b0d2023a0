export type VoidKind =
  | 'costs'
  | 'fine'
  | 'late-interest'
  | 'forum'
  | 'early-payment'
  | 'novation'
  | 'third-parties'
  | 'waiver'
  | 'losing-payments'
  | 'losing-discount'
  | 'restoring-rights'
  | 'one-sided'
  | 'no-notice'
  | 'in-blank';

/** Words of a clause that the law gives no effect, or that would turn against the shop. */
export interface VoidFinding {
  readonly kind: VoidKind;
  /** Position in the text as written, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** `CDC, art. 51, XII` */
  readonly article: string;
  /** One sentence for the owner. */
  readonly why: string;
  /** What may take the place of text[start, end). */
  readonly instead: string;
}
