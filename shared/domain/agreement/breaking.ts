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

/**
 * What breaking an agreement leaves: the originals come back, and every payment made under it pays them as if it had
 * been made for them on its own day (CC 354); of the discount, the part stays that corresponds to what was paid. So the
 * customer never owes more than if there had been no agreement (no novation: CC 361).
 */
export const breakAgreementUp = (facts: BreakingFacts): Breaking => {
  const { originals, day, terms, agreement } = facts;
  let account: Account = oldestFirst(
    originals.map(({ coveredBy: _, ...installment }) => withOpenFlag(installment)),
  );
  const transfers: Transfer[] = [];
  for (const paid of paidUnder(facts)) {
    const transfer = transferOf(account, paid, terms);
    account = put(account, transfer.allocations, { day: transfer.day, terms });
    transfers.push(transfer);
  }
  const lostDiscountCents = lostDiscount(facts);
  const allocations = discountOver(account, agreement.discountCents - lostDiscountCents, day, terms);
  if (allocations.length > 0) {
    account = put(account, allocations, { day, terms });
    transfers.push({ day, allocations, excessCents: 0 });
  }
  return {
    transfers,
    originals: account,
    creditedCents: sumCents(paidUnder(facts).map(({ cents }) => cents)),
    keptDiscountCents: sumCents(allocations.map(givenUpCents)),
    lostDiscountCents,
    excessCents: sumCents(transfers.map(({ excessCents }) => excessCents)),
    owedCents: balanceDue(
      account.filter((installment) => installment.open === 1),
      day,
      terms,
    ),
  };
};
