import type { CivilDay } from '../../calendar/civil-day';
import { type Cents, sumCents } from '../../money/cents';
import { mulDiv } from '../../money/rounding';
import { allocate, balanceDue, oldestFirst } from '../allocation';
import { type Installment, outstandingCents, withOpenFlag } from '../installment';
import { lateCharges } from '../late-charges';
import { type Allocation, type LateTerms, type Payment, settledCents, standingPayments } from '../payment';
import { applyAllocation } from '../replay';
import type { Agreement } from './agreement';

export interface BreakingFacts {
  readonly agreement: Pick<Agreement, 'id' | 'discountCents' | 'downPaymentCents'>;
  /** The installments of its own plan. */
  readonly plan: readonly Installment[];
  /** What it covers, as it stands while covered. */
  readonly originals: readonly Installment[];
  /** At least every payment of the customer that touched the plan, and its down payment. */
  readonly payments: readonly Payment[];
  /** The day it is broken. */
  readonly day: CivilDay;
  readonly terms: LateTerms;
}

/** What was paid under the agreement on one day, as it pays the originals. */
export interface Transfer {
  /** The payment carried over; absent on the discount that stays. */
  readonly carriesId?: string;
  readonly day: CivilDay;
  readonly allocations: readonly Allocation[];
  /** More than was due: store credit. */
  readonly excessCents: Cents;
}

export interface Breaking {
  readonly transfers: readonly Transfer[];
  /** The originals after it, open again where something is left. */
  readonly originals: readonly Installment[];
  /** All that was paid under the agreement, down payment and late charges included. */
  readonly creditedCents: Cents;
  /** Of the discount, what stays: as large a part as was paid of what was agreed. */
  readonly keptDiscountCents: Cents;
  readonly lostDiscountCents: Cents;
  /** What counting the interest in parts would have added by rounding: a cent or two, and it falls. */
  readonly roundedOffCents: Cents;
  readonly excessCents: Cents;
  /** What settles the originals on that day, late charges included. */
  readonly owedCents: Cents;
}

interface Paid {
  readonly payment: Payment;
  readonly cents: Cents;
}

/** What came in under the agreement, in the order of its days. */
export const paidUnder = ({
  agreement,
  plan,
  payments,
}: Pick<BreakingFacts, 'agreement' | 'plan' | 'payments'>): Paid[] => {
  const own = new Set(plan.map(({ id }) => id));
  const centsOf = (payment: Payment): Cents =>
    payment.kind === 'down-payment' && payment.originId === agreement.id
      ? payment.totalCents
      : sumCents(payment.allocations.filter(({ installmentId }) => own.has(installmentId)).map(settledCents));
  return standingPayments(payments)
    .map((payment) => ({ payment, cents: centsOf(payment) }))
    .filter(({ cents }) => cents > 0)
    .sort(({ payment: a }, { payment: b }) => a.day.localeCompare(b.day) || a.number - b.number);
};

/** What breaking it carried over, the discount that stayed with it; none while it stands. */
export const transfersOf = (agreementId: string, payments: readonly Payment[]): Payment[] =>
  standingPayments(payments).filter(({ kind, originId }) => kind === 'transfer' && originId === agreementId);

/** What an entry gave up or took off an installment without its being paid, in cents. */
export const givenUpCents = ({
  waivedInterestCents,
  waivedFeeCents,
  reducedCents = 0,
}: Pick<Allocation, 'waivedInterestCents' | 'waivedFeeCents' | 'reducedCents'>): Cents =>
  waivedInterestCents + waivedFeeCents + reducedCents;

/** The part of the discount that falls with what was not paid, in cents. */
const lostDiscount = ({ agreement, plan }: BreakingFacts): Cents => {
  const agreedCents = agreement.downPaymentCents + sumCents(plan.map(({ principalCents }) => principalCents));
  return mulDiv(agreement.discountCents, sumCents(plan.map(outstandingCents)), agreedCents);
};

type Account = readonly Installment[];

const put = (
  account: Account,
  allocations: readonly Allocation[],
  entry: Parameters<typeof applyAllocation>[2],
) =>
  account.map((installment) => {
    const allocation = allocations.find(({ installmentId }) => installmentId === installment.id);
    return allocation ? applyAllocation(installment, allocation, entry) : installment;
  });

/** A payment as it would have paid the originals on its own day. */
const transferOf = (account: Account, { payment, cents }: Paid, terms: LateTerms): Transfer => {
  const { id, day } = payment;
  const open = account.filter((installment) => installment.open === 1);
  const plan = allocate({ installments: open, amountCents: cents, day, terms, waive: 0, keepExcess: true });
  return {
    carriesId: id,
    day,
    allocations: plan.ok ? plan.value.allocations : [],
    excessCents: plan.ok ? plan.value.excessCents : cents,
  };
};

/** A discount over what is open on a day, oldest first: late interest, then late fee, then principal. */
const discountOver = (
  account: Account,
  discountCents: Cents,
  day: CivilDay,
  terms: LateTerms,
): Allocation[] => {
  let left = discountCents;
  const take = (most: Cents): Cents => {
    const taken = Math.min(left, most);
    left -= taken;
    return taken;
  };
  return account
    .filter((installment) => installment.open === 1)
    .map((installment) => {
      const { interestCents, feeCents } = lateCharges(installment, day, terms);
      return {
        installmentId: installment.id,
        interestCents: 0,
        feeCents: 0,
        principalCents: 0,
        waivedInterestCents: take(interestCents),
        waivedFeeCents: take(feeCents),
        reducedCents: take(outstandingCents(installment)),
      };
    })
    .filter((part) => givenUpCents(part) > 0);
};

const owedOn = (account: Account, day: CivilDay, terms: LateTerms): Cents =>
  balanceDue(
    account.filter((installment) => installment.open === 1),
    day,
    terms,
  );

/**
 * What breaking an agreement leaves: the originals come back, and every payment made under it pays them as if it had
 * been made for them on its own day (CC 354); of the discount, the part stays that corresponds to what was paid. So the
 * customer never owes more than the originals with their charges, less what was paid (no novation: CC 361): interest
 * counted in parts is rounded once a part, and the cents that would come of that fall.
 */
export const breakAgreementUp = (facts: BreakingFacts): Breaking => {
  const { originals, day, terms, agreement } = facts;
  const untouched: Account = oldestFirst(
    originals.map(({ coveredBy: _, ...installment }) => withOpenFlag(installment)),
  );
  const paid = paidUnder(facts);
  const transfers: Transfer[] = [];
  let account = untouched;
  for (const one of paid) {
    const transfer = transferOf(account, one, terms);
    account = put(account, transfer.allocations, { day: transfer.day, terms });
    transfers.push(transfer);
  }
  const creditedCents = sumCents(paid.map(({ cents }) => cents));
  const excessCents = sumCents(transfers.map((transfer) => transfer.excessCents));
  const mostCents = Math.max(0, owedOn(untouched, day, terms) - (creditedCents - excessCents));
  const roundedOffCents = Math.max(0, owedOn(account, day, terms) - mostCents);
  const lostDiscountCents = lostDiscount(facts);
  const keptCents = agreement.discountCents - lostDiscountCents;
  const allocations = discountOver(account, roundedOffCents + keptCents, day, terms);
  if (allocations.length > 0) {
    account = put(account, allocations, { day, terms });
    transfers.push({ day, allocations, excessCents: 0 });
  }
  return {
    transfers,
    originals: account,
    creditedCents,
    keptDiscountCents: sumCents(allocations.map(givenUpCents)) - roundedOffCents,
    lostDiscountCents,
    roundedOffCents,
    excessCents,
    owedCents: owedOn(account, day, terms),
  };
};

/** What the event of breaking keeps of it. */
export const brokenSums = ({
  creditedCents,
  keptDiscountCents,
  lostDiscountCents,
  roundedOffCents,
}: Breaking) => ({
  creditedCents,
  keptDiscountCents,
  lostDiscountCents,
  ...(roundedOffCents > 0 && { roundedOffCents }),
});
