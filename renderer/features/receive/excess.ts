import { type Cents, sumCents } from '@shared/money/cents';
import { type ResolvedParts, typePart } from './means-parts';
import type { ReceiveDraft } from './receive-draft';

/** What can become of the money that exceeds what is open. */
export interface ExcessOffer {
  readonly excessCents: Cents;
  /** Given back: only from cash. */
  readonly asChange: boolean;
  /** Kept for the customer: not what was store credit before. */
  readonly asCredit: boolean;
  /** Not taken at all: the means of the rest is asked for so much less. */
  readonly asLess: boolean;
}

export const excessOffer = (
  excessCents: Cents,
  { all, named, restCents }: ResolvedParts,
  cashCents: Cents,
): ExcessOffer | null => {
  if (excessCents <= 0) return null;
  const freshCents = sumCents(all.filter(({ means }) => means !== 'credit').map(({ cents }) => cents));
  const asChange = cashCents > excessCents;
  return {
    excessCents,
    asChange,
    asCredit: freshCents >= excessCents,
    asLess: !asChange && (named.length === 0 || restCents >= excessCents),
  };
};

interface Shown {
  readonly balanceCents: Cents;
  readonly tenderedCents: Cents | null;
  readonly cashCents: Cents;
  readonly excess: ExcessOffer | null;
}

/** Receives what is open; what exceeds it was handed over in cash and goes back as change. */
export const giveChange = (draft: ReceiveDraft, view: Shown): ReceiveDraft => {
  const { balanceCents, tenderedCents, cashCents, excess } = view;
  const less = { ...draft, amountCents: balanceCents, wantsAll: false };
  if (!excess?.asChange) return less;
  const typed = draft.named.find(({ means }) => means === 'cash')?.cents;
  const paid = typed === undefined ? less : typePart(less, 'cash', cashCents - excess.excessCents);
  return { ...paid, tenderedCents: tenderedCents ?? cashCents };
};

/** Receives all of it; what exceeds what is open stays as store credit. */
export const keepExcess = (draft: ReceiveDraft): ReceiveDraft => ({ ...draft, keepsExcess: true });
