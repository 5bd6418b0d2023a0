import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequeFace } from '@shared/domain/cheque/cheque';
import type { Cents } from '@shared/money/cents';

/** Somebody else who signed it, as typed. */
export interface DrawerDraft {
  readonly name: string;
  readonly document: string;
}

/** A cheque as it is being typed. */
export interface ChequeDraft {
  readonly key: number;
  /** The foot as a reader sent it or a hand typed it. */
  readonly foot: string;
  readonly bank: string;
  readonly branch: string;
  readonly account: string;
  readonly number: string;
  /** Undefined is the customer. */
  readonly drawer?: DrawerDraft;
  /** Undefined follows what is proposed; null is empty or not understood. */
  readonly cents?: Cents | null;
  /** Undefined follows what is proposed; null is empty or not understood. */
  readonly goodDay?: CivilDay | null;
  /** Undefined is today; null is empty or not understood. */
  readonly issueDay?: CivilDay | null;
  readonly place: ChequeFace['place'];
}

export const emptyCheque = (key: number): ChequeDraft => ({
  key,
  foot: '',
  bank: '',
  branch: '',
  account: '',
  number: '',
  place: 'same',
});

/** Empty rows, as many as there are cheques to be taken. */
export const emptyCheques = (count: number): ChequeDraft[] =>
  Array.from({ length: Math.max(1, count) }, (_, index) => emptyCheque(index + 1));

export const nextKey = (drafts: readonly ChequeDraft[]): number =>
  Math.max(0, ...drafts.map(({ key }) => key)) + 1;

/** Whether something of what tells one cheque from another was typed or read. */
export const hasNumbers = ({ bank, branch, account, number }: ChequeDraft): boolean =>
  [bank, branch, account, number].some((text) => text.trim() !== '');

/** Whether nothing of the paper itself was typed or read yet. */
export const isBlank = (draft: ChequeDraft): boolean => draft.foot.trim() === '' && !hasNumbers(draft);

/** Whether nothing at all was typed: it may go without a word. */
export const isUntouched = (draft: ChequeDraft): boolean =>
  isBlank(draft) &&
  draft.drawer === undefined &&
  draft.cents === undefined &&
  draft.goodDay === undefined &&
  draft.issueDay === undefined;
