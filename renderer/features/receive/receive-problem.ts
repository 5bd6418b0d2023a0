import type { CivilDay } from '@shared/calendar/civil-day';
import type { AllocationError } from '@shared/domain/allocation';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import type { ReceiveDraft } from './receive-draft';
import type { ReceiveView } from './receive-view';

/** Why what stands on the screen cannot be saved yet. */
export type ReceiveProblem =
  | { readonly reason: 'amount-missing' }
  | Exclude<AllocationError, { reason: 'over-balance' }>
  /** More than is open, and nobody said yet what becomes of the rest. */
  | { readonly reason: 'over-balance'; readonly balanceCents: Cents; readonly ofPicked: boolean }
  | { readonly reason: 'day-missing' }
  | { readonly reason: 'day-in-the-future' }
  | { readonly reason: 'waive-not-understood' }
  | { readonly reason: 'waive-over-charges'; readonly chargesCents: Cents }
  | { readonly reason: 'part-missing'; readonly means: Means }
  | { readonly reason: 'part-not-positive'; readonly means: Means }
  | { readonly reason: 'parts-over-amount'; readonly means: Means; readonly overCents: Cents }
  | { readonly reason: 'credit-short'; readonly isNamed: boolean; readonly creditCents: Cents }
  | { readonly reason: 'tendered-not-understood' }
  | { readonly reason: 'tendered-short'; readonly missingCents: Cents };

type Viewed = Omit<ReceiveView, 'problem'>;

const dayProblem = ({ day }: ReceiveDraft, today: CivilDay): ReceiveProblem | null => {
  if (day === null) return { reason: 'day-missing' };
  return day > today ? { reason: 'day-in-the-future' } : null;
};

const waiveProblem = ({ waive }: ReceiveDraft, { chargesCents }: Viewed): ReceiveProblem | null => {
  if (waive === null) return { reason: 'waive-not-understood' };
  if (waive === undefined || waive === 'all' || waive <= chargesCents) return null;
  return { reason: 'waive-over-charges', chargesCents };
};

const partsProblem = (draft: ReceiveDraft, { parts, creditCents }: Viewed): ReceiveProblem | null => {
  for (const { means, cents } of parts.named) {
    if (cents === null) return { reason: 'part-missing', means };
    if (cents === 0) return { reason: 'part-not-positive', means };
  }
  const last = draft.named.at(-1);
  if (last && parts.restCents < 0)
    return { reason: 'parts-over-amount', means: last.means, overCents: -parts.restCents };
  const credit = parts.all.find(({ means }) => means === 'credit');
  return credit && credit.cents > creditCents
    ? { reason: 'credit-short', isNamed: draft.means !== 'credit', creditCents }
    : null;
};

const cashProblem = ({ tenderedCents, cashCents }: Viewed): ReceiveProblem | null => {
  if (cashCents === 0) return null;
  if (tenderedCents === null) return { reason: 'tendered-not-understood' };
  return tenderedCents < cashCents
    ? { reason: 'tendered-short', missingCents: cashCents - tenderedCents }
    : null;
};

const excessProblem = (draft: ReceiveDraft, { excess, balanceCents }: Viewed): ReceiveProblem | null =>
  excess && !(draft.keepsExcess && excess.asCredit)
    ? { reason: 'over-balance', balanceCents, ofPicked: draft.pickedIds.length > 0 }
    : null;

/** The first thing that stands in the way, in the order the eye goes over the panel. */
export const problemOf = (
  draft: ReceiveDraft,
  view: Viewed,
  refused: AllocationError | null,
  today: CivilDay,
): ReceiveProblem | null => {
  if (view.amountCents === null) return { reason: 'amount-missing' };
  if (refused && refused.reason !== 'over-balance') return refused;
  return (
    partsProblem(draft, view) ??
    waiveProblem(draft, view) ??
    excessProblem(draft, view) ??
    dayProblem(draft, today) ??
    cashProblem(view)
  );
};
