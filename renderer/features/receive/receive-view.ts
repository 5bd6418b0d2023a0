import type { CivilDay } from '@shared/calendar/civil-day';
import {
  type AllocationError,
  type AllocationPlan,
  allocate,
  balanceDue,
  chargesDue,
  type Waiver,
} from '@shared/domain/allocation';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import { amountDue, lateCharges } from '@shared/domain/late-charges';
import type { Means } from '@shared/domain/payment';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import type { Result } from '@shared/result';

/** What was typed and chosen at the counter. */
export interface ReceiveDraft {
  /** Undefined follows what is due; null is empty or not understood. */
  readonly amountCents?: Cents | null;
  /** Installments picked by hand; none means all, oldest first. */
  readonly pickedIds: readonly string[];
  readonly means: Means;
  /** Cash handed over. Undefined is the exact amount; null was not understood. */
  readonly tenderedCents?: Cents | null;
  /** Null is empty or not understood. */
  readonly day: CivilDay | null;
  readonly waiveCharges: boolean;
}

export const emptyDraft = (today: CivilDay): ReceiveDraft => ({
  pickedIds: [],
  means: 'cash',
  day: today,
  waiveCharges: false,
});

const waiverOf = ({ waiveCharges }: ReceiveDraft): Waiver => (waiveCharges ? 'all' : 0);

export interface ReceiveFacts {
  /** Open installments, oldest due day first. */
  readonly open: readonly Installment[];
  readonly today: CivilDay;
  readonly terms: Terms;
}

/** One open installment, with what this payment would do to it, in cents. */
export interface ReceiveLine {
  readonly installment: Installment;
  readonly leftCents: Cents;
  /** Late fee and interest of the day, before any waiver. */
  readonly chargesCents: Cents;
  readonly isWaived: boolean;
  /** What settles it. */
  readonly dueCents: Cents;
  readonly isPicked: boolean;
  readonly paidCents: Cents;
  /** What is still to be paid on it afterwards. */
  readonly restCents: Cents;
  readonly isSettled: boolean;
}

export type ReceiveProblem =
  | Exclude<AllocationError, { reason: 'over-balance' }>
  | { readonly reason: 'over-balance'; readonly balanceCents: Cents; readonly ofPicked: boolean }
  | { readonly reason: 'amount-missing' }
  | { readonly reason: 'tendered-not-understood' }
  | { readonly reason: 'tendered-short'; readonly missingCents: Cents }
  | { readonly reason: 'day-missing' }
  | { readonly reason: 'day-in-the-future' };

export interface ReceiveView {
  readonly lines: readonly ReceiveLine[];
  /** In the order they are paid. */
  readonly payable: readonly Installment[];
  readonly amountCents: Cents | null;
  readonly tenderedCents: Cents | null;
  readonly changeCents: Cents;
  readonly balanceCents: Cents;
  /** Late fee and interest of what is payable, before any waiver. */
  readonly chargesCents: Cents;
  readonly plan: AllocationPlan | null;
  readonly problem: ReceiveProblem | null;
}

/** The installments this payment is for: those picked by hand, or all of them. */
const payableOf = (draft: ReceiveDraft, open: readonly Installment[]): readonly Installment[] => {
  const picked = open.filter(({ id }) => draft.pickedIds.includes(id));
  return picked.length > 0 ? picked : open;
};

/** What is proposed: all that was picked, else what is due by the day, else the next one, in cents. */
const proposedCents = (
  draft: ReceiveDraft,
  payable: readonly Installment[],
  day: CivilDay,
  terms: Terms,
): Cents => {
  const isPicked = payable.some(({ id }) => draft.pickedIds.includes(id));
  const due = isPicked ? payable : payable.filter(({ dueDay }) => dueDay <= day);
  return balanceDue(due.length > 0 ? due : payable.slice(0, 1), day, terms, waiverOf(draft));
};

const problemOf = (
  draft: ReceiveDraft,
  today: CivilDay,
  amountCents: Cents | null,
  plan: Result<AllocationPlan, AllocationError> | null,
): ReceiveProblem | null => {
  if (amountCents === null || plan === null) return { reason: 'amount-missing' };
  if (!plan.ok)
    return plan.error.reason === 'over-balance'
      ? { ...plan.error, ofPicked: draft.pickedIds.length > 0 }
      : plan.error;
  if (draft.day === null) return { reason: 'day-missing' };
  if (draft.day > today) return { reason: 'day-in-the-future' };
  if (draft.means !== 'cash' || draft.tenderedCents === undefined) return null;
  if (draft.tenderedCents === null) return { reason: 'tendered-not-understood' };
  return draft.tenderedCents < amountCents
    ? { reason: 'tendered-short', missingCents: amountCents - draft.tenderedCents }
    : null;
};

/** Everything the screen shows, from the draft and the open installments: nothing here is saved. */
export const receiveView = (draft: ReceiveDraft, { open, today, terms }: ReceiveFacts): ReceiveView => {
  const day = draft.day !== null && draft.day <= today ? draft.day : today;
  const payable = payableOf(draft, open);
  const amountCents =
    draft.amountCents === undefined ? proposedCents(draft, payable, day, terms) : draft.amountCents;
  const waive = waiverOf(draft);
  const allocated =
    amountCents === null ? null : allocate({ installments: payable, amountCents, day, terms, waive });
  const plan = allocated?.ok ? allocated.value : null;
  const tenderedCents =
    draft.means === 'cash' ? (draft.tenderedCents === undefined ? amountCents : draft.tenderedCents) : null;

  const lines = open.map((installment): ReceiveLine => {
    const allocation = plan?.allocations.find(({ installmentId }) => installmentId === installment.id);
    const leftCents = outstandingCents(installment);
    const charges = lateCharges(installment, day, terms);
    const isPayable = payable.includes(installment);
    const isWaived = draft.waiveCharges && isPayable;
    const dueCents = isWaived ? leftCents : amountDue(installment, day, terms);
    const paidCents = allocation
      ? allocation.interestCents + allocation.feeCents + allocation.principalCents
      : 0;
    return {
      installment,
      leftCents,
      chargesCents: charges.interestCents + charges.feeCents,
      isWaived,
      dueCents,
      isPicked: draft.pickedIds.includes(installment.id),
      paidCents,
      restCents: dueCents - paidCents,
      isSettled: plan?.settledIds.includes(installment.id) ?? false,
    };
  });
  return {
    lines,
    payable,
    amountCents,
    tenderedCents,
    changeCents: Math.max(0, (tenderedCents ?? 0) - (amountCents ?? 0)),
    balanceCents: balanceDue(payable, day, terms, waive),
    chargesCents: chargesDue(payable, day, terms),
    plan,
    problem: problemOf(draft, today, amountCents, allocated),
  };
};

/** Picked or put back, kept in no order: the screen and the payment follow the due days. */
export const togglePicked = (draft: ReceiveDraft, id: string): ReceiveDraft => ({
  ...draft,
  pickedIds: draft.pickedIds.includes(id)
    ? draft.pickedIds.filter((picked) => picked !== id)
    : [...draft.pickedIds, id],
});

/** What exceeds the balance was handed over in cash and goes back as change. */
export const keepBalance = (draft: ReceiveDraft, view: ReceiveView): ReceiveDraft => ({
  ...draft,
  tenderedCents: draft.means === 'cash' ? (view.amountCents ?? undefined) : undefined,
  amountCents: view.balanceCents,
});
