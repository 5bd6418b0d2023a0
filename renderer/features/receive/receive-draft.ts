import type { CivilDay } from '@shared/calendar/civil-day';
import type { Waiver } from '@shared/domain/allocation';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';

/** One of several means, with how much comes in by it. */
export interface NamedPart {
  readonly means: Means;
  /** Undefined fills itself with what is left to cover; null is empty or not understood. */
  readonly cents?: Cents | null;
}

/** What was typed and chosen at the counter. */
export interface ReceiveDraft {
  /** Undefined follows what is proposed; null is empty or not understood. */
  readonly amountCents?: Cents | null;
  /** What is proposed is everything that is open. */
  readonly wantsAll: boolean;
  /** Installments picked by hand; none means all, oldest first. */
  readonly pickedIds: readonly string[];
  /** Means before the last, which covers the rest. Each means once. */
  readonly named: readonly NamedPart[];
  readonly means: Means;
  /** Cash handed over. Undefined is the exact amount; null was not understood. */
  readonly tenderedCents?: Cents | null;
  /** Null is empty or not understood. */
  readonly day: CivilDay | null;
  /** Late charges given up; undefined is none, null was not understood. */
  readonly waive?: Waiver | null;
  /** What exceeds the balance stays as store credit: asked for, never assumed. */
  readonly keepsExcess: boolean;
}

export const emptyDraft = (today: CivilDay): ReceiveDraft => ({
  wantsAll: false,
  pickedIds: [],
  named: [],
  means: 'cash',
  day: today,
  keepsExcess: false,
});

export const waiverOf = ({ waive }: Pick<ReceiveDraft, 'waive'>): Waiver => waive ?? 0;

export const typeAmount = (draft: ReceiveDraft, amountCents: Cents | null): ReceiveDraft => ({
  ...draft,
  amountCents,
  wantsAll: false,
  keepsExcess: false,
});

/** Picked or put back, kept in no order: the screen and the payment follow the due days. */
export const togglePicked = (draft: ReceiveDraft, id: string): ReceiveDraft => ({
  ...draft,
  wantsAll: false,
  keepsExcess: false,
  pickedIds: draft.pickedIds.includes(id)
    ? draft.pickedIds.filter((picked) => picked !== id)
    : [...draft.pickedIds, id],
});

/** Proposes everything that is open, or again what is due. */
export const toggleAll = (draft: ReceiveDraft): ReceiveDraft => ({
  ...draft,
  wantsAll: !draft.wantsAll,
  amountCents: undefined,
  pickedIds: [],
  keepsExcess: false,
});

/** Gives up all late charges, or none again. */
export const toggleWaive = (draft: ReceiveDraft): ReceiveDraft => ({
  ...draft,
  waive: draft.waive === undefined ? 'all' : undefined,
});
