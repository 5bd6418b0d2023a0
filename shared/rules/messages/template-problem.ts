export type TemplateProblemKind =
  | 'empty'
  | 'too-long'
  | 'unknown-variable'
  | 'brace'
  | 'choice'
  | 'pix-code-in-sms'
  | 'no-identification'
  | 'no-subject'
  | 'sms-too-long'
  | 'sms-letters'
  | 'link-too-long'
  | 'no-shop';

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  /** An error keeps the text from being saved; a notice only says so. */
  readonly severity: 'error' | 'notice';
  readonly field: 'text' | 'subject';
  /** Position in the field, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** For the owner, in one sentence. */
  readonly says: string;
  /** What to put in place of `start` to `end`, where that is clear. */
  readonly instead?: string;
}
