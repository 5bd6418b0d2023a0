import type { CivilDay } from '@shared/calendar/civil-day';
import { type AllocationPlan, allocate, balanceDue, chargesDue } from '@shared/domain/allocation';
import { earlyReductionCents } from '@shared/domain/early-settlement';
import type { Installment } from '@shared/domain/installment';
import { type InstallmentPreview, previewPayment } from '@shared/domain/payment-preview';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { type ExcessOffer, excessOffer } from './excess';
import { type ResolvedParts, resolveParts } from './means-parts';
import { type ReceiveDraft, waiverOf } from './receive-draft';
import { problemOf, type ReceiveProblem } from './receive-problem';

export interface ReceiveFacts {
  /** Open installments that can be paid, oldest due day first. */
  readonly open: readonly Installment[];
  /** How many more wait for a cheque. */
  readonly waitingCount?: number;
  /** What the customer has with the shop. */
  readonly creditCents: Cents;
  readonly today: CivilDay;
  readonly terms: Terms;
}

/** One open installment, with what this payment would do to it. */
export interface ReceiveLine extends InstallmentPreview {
  readonly isPicked: boolean;
}

/** Amounts in cents. */
export interface ReceiveView {
  readonly lines: readonly ReceiveLine[];
  /** Open too, but paid by a cheque that did not clear yet. */
  readonly waitingCount: number;
  /** In the order they are paid. */
  readonly payable: readonly Installment[];
  /** The day everything is counted for. */
  readonly day: CivilDay;
  readonly amountCents: Cents | null;
  readonly creditCents: Cents;
  readonly parts: ResolvedParts;
  /** What comes in by cash, and what was handed over for it. */
  readonly cashCents: Cents;
  readonly tenderedCents: Cents | null;
  readonly changeCents: Cents;
  /** What settles all that is payable; `allCents`, all that is open. */
  readonly balanceCents: Cents;
  readonly allCents: Cents;
  /** Late fee and interest of what is payable, before any waiver. */
  readonly chargesCents: Cents;
  /** What falls off when all that is open is paid that day (CDC 52 §2). */
  readonly earlyCents: Cents;
  /** What the amount does; more than the balance counts as store credit. */
  readonly plan: AllocationPlan | null;
  readonly excess: ExcessOffer | null;
  readonly problem: ReceiveProblem | null;
}

/** The installments this payment is for: those picked by hand, or all of them. */
const payableOf = (draft: ReceiveDraft, open: readonly Installment[]): readonly Installment[] => {
  const picked = open.filter(({ id }) => draft.pickedIds.includes(id));
  return picked.length > 0 ? picked : open;
};

/** What is proposed: all that was picked or asked for, else what is due by the day, else the next one. */
const proposedCents = (
  draft: ReceiveDraft,
  payable: readonly Installment[],
  day: CivilDay,
  terms: Terms,
): Cents => {
  const isWhole = draft.wantsAll || payable.some(({ id }) => draft.pickedIds.includes(id));
  const due = isWhole ? payable : payable.filter(({ dueDay }) => dueDay <= day);
  return balanceDue(due.length > 0 ? due : payable.slice(0, 1), day, terms, waiverOf(draft));
};

/** Everything the screen shows, from the draft and the open installments: nothing here is saved. */
export const receiveView = (draft: ReceiveDraft, facts: ReceiveFacts): ReceiveView => {
  const { open, today, terms, creditCents, waitingCount = 0 } = facts;
  const day = draft.day !== null && draft.day <= today ? draft.day : today;
  const payable = payableOf(draft, open);
  const waive = waiverOf(draft);
  const amountCents =
    draft.amountCents === undefined ? proposedCents(draft, payable, day, terms) : draft.amountCents;
  const allocated = allocate({
    installments: payable,
    amountCents: amountCents ?? 0,
    day,
    terms,
    waive,
    keepExcess: true,
  });
  const plan = allocated.ok ? allocated.value : null;
  const parts = resolveParts(draft, amountCents ?? 0, creditCents);
  const cashCents = parts.all.find(({ means }) => means === 'cash')?.cents ?? 0;
  const tenderedCents = draft.tenderedCents === undefined ? cashCents : draft.tenderedCents;
  const view = {
    lines: previewPayment(open, plan, day, terms).map((line) => ({
      ...line,
      isPicked: draft.pickedIds.includes(line.installment.id),
    })),
    waitingCount,
    payable,
    day,
    amountCents,
    creditCents,
    parts,
    cashCents,
    tenderedCents,
    changeCents: cashCents === 0 ? 0 : Math.max(0, (tenderedCents ?? 0) - cashCents),
    balanceCents: balanceDue(payable, day, terms, waive),
    allCents: balanceDue(open, day, terms, waive),
    chargesCents: chargesDue(payable, day, terms),
    earlyCents: sumCents(open.map((installment) => earlyReductionCents(installment, day))),
    plan,
    excess: excessOffer(plan?.excessCents ?? 0, parts, cashCents),
  };
  return { ...view, problem: problemOf(draft, view, allocated.ok ? null : allocated.error, today) };
};
