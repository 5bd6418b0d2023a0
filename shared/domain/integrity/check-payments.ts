import type { Cents } from '../../money/cents';
import { returnValueCents } from '../goods-return';
import { type Payment, settledCents } from '../payment';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

const total = <T>(list: readonly T[], cents: (item: T) => Cents): Cents =>
  list.reduce((sum, item) => sum + cents(item), 0);

/** What an entry must have gained or lost of store credit, by its means and what it settled. */
const creditOf = (payment: Payment): Cents => {
  const used = total(payment.means, ({ means, cents }) => (means === 'credit' ? cents : 0));
  if (payment.kind === 'down-payment') return -used;
  return payment.totalCents - total(payment.allocations, settledCents) - used;
};

/** Goods that came back settle nothing, and are worth what fell and what was given. */
const isSoundReturn = (payment: Payment): boolean =>
  payment.totalCents <= 0 &&
  (payment.creditCents ?? 0) >= 0 &&
  returnValueCents(payment) > 0 &&
  total(
    payment.allocations,
    (part) => settledCents(part) + part.waivedInterestCents + part.waivedFeeCents,
  ) === 0;

/** What of a payment stands in its counter-entry with the opposite sign, and what as it is. */
const mirrored = ({ totalCents, means, creditCents = 0, allocations, originId }: Payment, sign: 1 | -1) =>
  JSON.stringify([
    sign * totalCents + 0,
    means.map((part) => [part.means, sign * part.cents + 0]),
    sign * creditCents + 0,
    allocations,
    originId,
  ]);

/** A counter-entry names what it takes back, is its opposite, and is the only one. */
const checkReversals = ({ customerId, payments }: CustomerRecords): Finding[] => {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  const taken = new Set<string>();
  return payments.flatMap((payment): Finding[] => {
    const { id, kind, reversesId } = payment;
    const wrong: Finding[] = [{ kind: 'reversal', customerId, id }];
    if ((kind === 'reversal') !== (reversesId !== undefined)) return wrong;
    if (reversesId === undefined) return [];
    const reversed = byId.get(reversesId);
    // One that is missing is a broken link.
    if (!reversed) return [];
    const isSecond = taken.has(reversesId);
    taken.add(reversesId);
    return !isSecond && reversed.kind !== 'reversal' && mirrored(payment, -1) === mirrored(reversed, 1)
      ? []
      : wrong;
  });
};

/** An entry is exactly what was handed over for it, and what it did not settle is store credit. */
const checkSums = ({ customerId, payments }: CustomerRecords): Finding[] =>
  payments.flatMap((payment): Finding[] => {
    const { id, kind, totalCents, creditCents = 0 } = payment;
    const differing = (keptCents: Cents, expectedCents: Cents): Finding[] =>
      keptCents === expectedCents ? [] : [{ kind: 'payment-sum', customerId, id, keptCents, expectedCents }];
    const handed = differing(
      totalCents,
      total(payment.means, (part) => part.cents),
    );
    if (handed.length > 0) return handed;
    if (kind === 'installments' || kind === 'down-payment') return differing(creditCents, creditOf(payment));
    if (kind === 'refund') return differing(creditCents, Math.min(0, totalCents));
    if (kind === 'transfer') return differing(totalCents, 0);
    return kind !== 'return' || isSoundReturn(payment)
      ? []
      : [{ kind: 'payment-sum', customerId, id, keptCents: returnValueCents(payment), expectedCents: 0 }];
  });

/** An entry names just the installments it was shared among. */
const checkAllocations = ({ customerId, payments }: CustomerRecords): Finding[] =>
  payments
    .filter(({ allocations, installmentIds }) => {
      const shared = new Set(allocations.map(({ installmentId }) => installmentId));
      return shared.size !== new Set(installmentIds).size || !installmentIds.every((id) => shared.has(id));
    })
    .map(({ id }) => ({ kind: 'allocations', customerId, id }));

export const checkPayments = (records: CustomerRecords): Finding[] => [
  ...checkSums(records),
  ...checkReversals(records),
  ...checkAllocations(records),
];
