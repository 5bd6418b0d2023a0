import { type Cents, sumCents } from '../money/cents';
import { mulDiv } from '../money/rounding';
import { err, ok, type Result } from '../result';
import { type Installment, outstandingCents } from './installment';
import { type Payment, type ReturnedItem, standingPayments } from './payment';
import type { Sale, SaleItem } from './sale';

/** A sale with all that happened on it. */
export interface SaleFacts {
  readonly sale: Sale;
  /** With what a cheque is owed as that was given as its down payment. */
  readonly installments: readonly Installment[];
  /** Of the customer or of the sale alone, reversals included. */
  readonly payments: readonly Payment[];
}

/** Among the installments of a sale, what is owed for a cheque given as its down payment. */
export const isOfDownPayment = ({ originKind }: Pick<Installment, 'originKind'>): boolean =>
  originKind === 'cheque';

/** What comes back: all that is left; some of the items; or, of a sale without items, an amount in cents. */
export type Goods =
  | { readonly kind: 'whole' }
  | { readonly kind: 'items'; readonly items: readonly ReturnedItem[] }
  | { readonly kind: 'amount'; readonly cents: Cents };

export interface ReturnableItem extends SaleItem {
  /** How many of it have not come back. */
  readonly leftQuantity: number;
}

export interface Returnable {
  readonly items: readonly ReturnableItem[];
  /** What the goods not yet returned are worth: what is open of the sale and what was paid for them. */
  readonly leftCents: Cents;
}

export interface Fall {
  readonly installmentId: string;
  readonly cents: Cents;
  /** Nothing is left of it. */
  readonly isWhole: boolean;
}

export interface ReturnPlan {
  /** Absent on a sale without items. */
  readonly returned?: readonly ReturnedItem[];
  /** What falls and what goes to the customer, together. */
  readonly valueCents: Cents;
  readonly falls: readonly Fall[];
  readonly fellCents: Cents;
  /** Had been paid: becomes store credit or is given back. */
  readonly beyondCents: Cents;
}

export type GoodsError =
  | { readonly reason: 'sale-cancelled' }
  /** What is open of the sale entered an agreement, which is undone first. */
  | { readonly reason: 'covered-by-agreement' }
  /** Everything came back already, or nothing was chosen. */
  | { readonly reason: 'nothing-to-return' }
  | { readonly reason: 'quantity-not-positive' }
  | { readonly reason: 'more-than-bought'; readonly item: number; readonly leftQuantity: number }
  /** A sale with items is returned by them, one without has none. */
  | { readonly reason: 'not-by-item' | 'by-item-only' }
  | { readonly reason: 'amount-not-positive' }
  | { readonly reason: 'more-than-left'; readonly leftCents: Cents };

/** The returns of a sale that no reversal took back. */
export const standingReturns = (saleId: string, payments: readonly Payment[]): Payment[] =>
  standingPayments(payments).filter(({ kind, originId }) => kind === 'return' && originId === saleId);

/** What a return gave the customer, as store credit or by hand, in cents. */
export const givenCents = ({ creditCents = 0, totalCents }: Payment): Cents => creditCents - totalCents;

/** What a return was worth: the installments that fell and what was given, in cents. */
export const returnValueCents = (payment: Payment): Cents =>
  sumCents(payment.allocations.map(({ reducedCents = 0 }) => reducedCents)) + givenCents(payment);

/** What was paid for the goods of a sale so far, down payment included and late charges not, in cents. */
export const paidForGoodsCents = ({ sale, installments, payments }: SaleFacts): Cents =>
  sumCents(installments.map(({ paidCents }) => paidCents)) +
  sumCents(
    standingPayments(payments)
      .filter(({ kind, originId }) => kind === 'down-payment' && originId === sale.id)
      .map(({ totalCents }) => totalCents),
  );

/** True when returns of a sale gave more than was paid for its goods, as after a payment was taken back. */
export const isGivenBeyondPaid = (facts: SaleFacts): boolean =>
  sumCents(standingReturns(facts.sale.id, facts.payments).map(givenCents)) > paidForGoodsCents(facts);

const quantityOf = (items: readonly ReturnedItem[], index: number): number =>
  items.reduce((sum, { item, quantity }) => sum + (item === index ? quantity : 0), 0);

/** How much of each item, and what in cents, may still come back. */
export const returnableOf = (facts: SaleFacts): Returnable => {
  const returns = standingReturns(facts.sale.id, facts.payments);
  const back = returns.flatMap(({ returned = [] }) => returned);
  return {
    items: facts.sale.items.map((item, index) => ({
      ...item,
      leftQuantity: item.quantity - quantityOf(back, index),
    })),
    leftCents:
      sumCents(facts.installments.map(outstandingCents)) +
      paidForGoodsCents(facts) -
      sumCents(returns.map(givenCents)),
  };
};

const weightOf = (items: readonly ReturnableItem[], quantity: (index: number) => number): number =>
  items.reduce((sum, { unitCents }, index) => sum + unitCents * quantity(index), 0);

/** Which goods come back and what they are worth. */
const valued = (
  { items, leftCents }: Returnable,
  goods: Goods,
): Result<Pick<ReturnPlan, 'returned' | 'valueCents'>, GoodsError> => {
  if (items.length === 0) {
    if (goods.kind === 'items') return err({ reason: 'not-by-item' });
    const valueCents = goods.kind === 'whole' ? leftCents : goods.cents;
    if (!Number.isInteger(valueCents) || (goods.kind === 'amount' && valueCents <= 0))
      return err({ reason: 'amount-not-positive' });
    return valueCents > leftCents ? err({ reason: 'more-than-left', leftCents }) : ok({ valueCents });
  }
  if (goods.kind === 'amount') return err({ reason: 'by-item-only' });
  if (
    goods.kind === 'items' &&
    goods.items.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)
  )
    return err({ reason: 'quantity-not-positive' });
  const chosen = (index: number): number =>
    goods.kind === 'whole' ? (items[index]?.leftQuantity ?? 0) : quantityOf(goods.items, index);
  for (const item of goods.kind === 'whole' ? [] : goods.items.map((one) => one.item)) {
    const leftQuantity = items[item]?.leftQuantity ?? 0;
    if (chosen(item) > leftQuantity) return err({ reason: 'more-than-bought', item, leftQuantity });
  }
  const returned = items
    .map((_, item) => ({ item, quantity: chosen(item) }))
    .filter(({ quantity }) => quantity > 0);
  if (returned.length === 0) return err({ reason: 'nothing-to-return' });
  const whole = weightOf(items, (index) => items[index]?.leftQuantity ?? 0);
  return ok({ returned, valueCents: mulDiv(leftCents, weightOf(items, chosen), whole) });
};

/** What is open of a sale, as it falls: from the last installment backwards, the down payment last. */
export const fallOrder = (installments: readonly Installment[]): Installment[] =>
  installments
    .filter(({ open }) => open === 1)
    .sort((a, b) => Number(isOfDownPayment(a)) - Number(isOfDownPayment(b)) || b.number - a.number);

const fallsOf = (installments: readonly Installment[], valueCents: Cents): Fall[] => {
  const falls: Fall[] = [];
  let rest = valueCents;
  for (const installment of fallOrder(installments)) {
    if (rest <= 0) break;
    const outstanding = outstandingCents(installment);
    const cents = Math.min(rest, outstanding);
    falls.push({ installmentId: installment.id, cents, isWhole: cents === outstanding });
    rest -= cents;
  }
  return falls;
};

/**
 * What a return does, before it is saved. The goods are worth their share of what the sale still stands for, plan
 * interest included and early settlement taken off, so that the shares of all items add up to the cent and nobody
 * gets back more than was paid. What is open falls first, from the last installment backwards.
 */
export const planReturn = (facts: SaleFacts, goods: Goods): Result<ReturnPlan, GoodsError> => {
  const { sale, installments } = facts;
  if (sale.cancelledOn) return err({ reason: 'sale-cancelled' });
  if (installments.some(({ coveredBy }) => coveredBy)) return err({ reason: 'covered-by-agreement' });
  const worth = valued(returnableOf(facts), goods);
  if (!worth.ok) return worth;
  const { valueCents } = worth.value;
  if (valueCents <= 0) return err({ reason: 'nothing-to-return' });
  const falls = fallsOf(installments, valueCents);
  const fellCents = sumCents(falls.map(({ cents }) => cents));
  return ok({ ...worth.value, falls, fellCents, beyondCents: valueCents - fellCents });
};
