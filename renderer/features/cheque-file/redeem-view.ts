import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { RedeemRequest } from '@renderer/use-cases/cheques/redeem-cheque';
import type { MeansPart } from '@renderer/use-cases/receive-payment';
import type { CivilDay } from '@shared/calendar/civil-day';
import {
  type AllocationPlan,
  allocate,
  balanceDue,
  chargesDue,
  type Waiver,
} from '@shared/domain/allocation';
import { lifeOf, waitsSince } from '@shared/domain/cheque/cheque-life';
import { chargesWhileWaiting } from '@shared/domain/cheque/clearing';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import type { RedeemDraft, RedeemWaive, RedeemWay } from './redeem-draft';
import { type RedeemProblem, redeemProblem } from './redeem-problem';

export interface RedeemFacts {
  readonly file: ChequeFileRecords;
  /** What the customer has with the shop. */
  readonly creditCents: Cents;
  readonly today: CivilDay;
  readonly terms: Terms;
}

/** Amounts in cents. */
export interface RedeemView {
  readonly ways: readonly RedeemWay[];
  readonly way: RedeemWay;
  /** Open, and nothing but this cheque is waited for. */
  readonly payable: readonly Installment[];
  /** All that is open of what it covers. */
  readonly openCents: Cents;
  readonly waive: RedeemWaive;
  /** As it is saved. */
  readonly waiver: Waiver;
  /** None where there are no late charges. */
  readonly waiveChoices: readonly RedeemWaive[];
  /** Late charges of the day, and how much of them came while the shop had agreed to wait. */
  readonly chargesCents: Cents;
  readonly agreedCents: Cents;
  readonly balanceCents: Cents;
  readonly amountCents: Cents | null;
  readonly parts: readonly MeansPart[];
  readonly cashCents: Cents;
  readonly tenderedCents: Cents | null;
  readonly changeCents: Cents;
  readonly plan: AllocationPlan | null;
  readonly leftCents: Cents;
  readonly problem: RedeemProblem | null;
}

/** What can be paid once the customer has it back: what waits for another cheque still waits. */
const payableAfter = ({ cheque, installments }: ChequeFileRecords): Installment[] =>
  installments.filter(
    ({ open, awaiting = [] }) => open === 1 && awaiting.every((chequeId) => chequeId === cheque.id),
  );

/** A loose cheque that is no down payment: handed back, nothing may be owed for it. */
const canCancel = ({ cheque, installments }: ChequeFileRecords): boolean =>
  cheque.saleId === undefined &&
  installments.some(
    ({ originId, open, paidCents }) => originId === cheque.id && open === 1 && paidCents === 0,
  );

export const redeemWays = (file: ChequeFileRecords): RedeemWay[] => [
  ...(payableAfter(file).length > 0 ? (['paid'] as const) : []),
  'unpaid',
  ...(canCancel(file) ? (['cancelled'] as const) : []),
];

const partsOf = ({ usesCredit, means }: RedeemDraft, amountCents: Cents, creditCents: Cents): MeansPart[] => {
  const byCredit = usesCredit ? Math.min(creditCents, amountCents) : 0;
  return [
    { means: 'credit' as const, cents: byCredit },
    { means, cents: amountCents - byCredit },
  ].filter(({ cents }) => cents > 0);
};

const waiverOf = (waive: RedeemWaive, agreedCents: Cents): Waiver =>
  waive === 'since-taken' ? agreedCents : waive === 'all' ? waive : 0;

const waiveChoices = (chargesCents: Cents, agreedCents: Cents): RedeemWaive[] => {
  if (chargesCents === 0) return [];
  return [
    'none',
    ...(agreedCents > 0 ? (['since-taken'] as const) : []),
    ...(agreedCents < chargesCents ? (['all'] as const) : []),
  ];
};

/** Everything the dialog shows, from what was typed and the records: nothing here is saved. */
export const redeemView = (draft: RedeemDraft, facts: RedeemFacts): RedeemView => {
  const { file, today, terms, creditCents } = facts;
  const { cheque } = file;
  const day = draft.day !== null && draft.day <= today ? draft.day : today;
  const payable = payableAfter(file);
  const chargesCents = chargesDue(payable, day, terms);
  // The shop agreed to wait from the day it took the cheque, until it came back.
  const agreedCents =
    lifeOf(cheque).returns.length > 0
      ? 0
      : chargesWhileWaiting(payable, { since: waitsSince(cheque), day, terms });
  const waive = draft.waive ?? (agreedCents > 0 ? 'since-taken' : 'none');
  const waiver = waiverOf(waive, agreedCents);
  const balanceCents = balanceDue(payable, day, terms, waiver);
  const amountCents = draft.amountCents === undefined ? balanceCents : draft.amountCents;
  const allocated = allocate({
    installments: payable,
    amountCents: amountCents ?? 0,
    day,
    terms,
    waive: waiver,
  });
  const plan = allocated.ok ? allocated.value : null;
  const parts = partsOf(draft, amountCents ?? 0, creditCents);
  const cashCents = parts.find(({ means }) => means === 'cash')?.cents ?? 0;
  const tenderedCents = draft.tenderedCents === undefined ? cashCents : draft.tenderedCents;
  const openCents = sumCents(file.installments.filter(({ open }) => open === 1).map(outstandingCents));
  const view = {
    ways: redeemWays(file),
    way: draft.way,
    payable,
    openCents,
    waive,
    waiver,
    waiveChoices: waiveChoices(chargesCents, agreedCents),
    chargesCents,
    agreedCents,
    balanceCents,
    amountCents,
    parts,
    cashCents,
    tenderedCents,
    changeCents: Math.max(0, (tenderedCents ?? 0) - cashCents),
    plan,
    leftCents: openCents - (plan ? plan.principalCents + plan.reducedCents : 0),
  };
  return { ...view, problem: redeemProblem(draft, view, facts) };
};

/** What is saved; null while something stands in the way. */
export const redeemRequest = (
  { day, way }: RedeemDraft,
  { problem, parts, cashCents, tenderedCents, waiver }: RedeemView,
): Omit<RedeemRequest, 'chequeId'> | null => {
  if (problem || day === null) return null;
  if (way !== 'paid') return { day, cancelOwn: way === 'cancelled' };
  return {
    day,
    payment: {
      means: parts,
      ...(cashCents > 0 && tenderedCents !== null && { tenderedCents }),
      waive: waiver,
    },
  };
};
