import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import { type Payment, storeCreditCents } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TabClosing } from '@shared/domain/tab';
import type { Cents } from '@shared/money/cents';

export interface AccountRecords {
  readonly payment: Payment;
  /** All of the customer's; what is not of this payment tells the balance after it. */
  readonly payments: readonly Payment[];
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly agreements: readonly Agreement[];
  readonly tabClosings?: readonly TabClosing[];
  /** A loose one is owed on its own from when it was taken. */
  readonly cheques?: readonly Cheque[];
}

export interface OpenThen {
  readonly installment: Installment;
  readonly leftCents: Cents;
}

const upTo = ({ payment, payments }: AccountRecords): Payment[] =>
  payments.filter(({ number }) => number <= payment.number);

/** What had left each installment when this entry was written, paid or taken off, by installment. */
const goneOf = (entries: readonly Payment[]): ReadonlyMap<string, Cents> => {
  const takenBack = new Set(entries.flatMap(({ reversesId }) => reversesId ?? []));
  const gone = new Map<string, Cents>();
  for (const { id, kind, allocations } of entries) {
    if (kind === 'reversal' || takenBack.has(id)) continue;
    for (const { installmentId, principalCents, reducedCents = 0 } of allocations)
      gone.set(installmentId, (gone.get(installmentId) ?? 0) + principalCents + reducedCents);
  }
  return gone;
};

type HeldThen = 'standing' | 'broken' | 'not-there';

/** How an agreement stood when an entry was written: by what was written down about it until then. */
const heldThen = ({ createdAt, cancelledOn, events }: Agreement, payment: Payment): HeldThen => {
  const isGone = cancelledOn !== undefined && cancelledOn <= payment.day;
  if (createdAt > payment.createdAt || isGone) return 'not-there';
  const until = events.filter(({ at }) => at <= payment.createdAt);
  return lifeOfAgreement({ events: until }).broken ? 'broken' : 'standing';
};

/** Installments still to be paid right after this entry was written, oldest first, with what was left of each. */
export const openThen = (records: AccountRecords): OpenThen[] => {
  const { payment, installments, sales, agreements, tabClosings = [], cheques = [] } = records;
  const at = payment.createdAt;
  const origins = new Map(
    [...sales, ...agreements, ...tabClosings, ...cheques].map((origin) => [origin.id, origin.createdAt]),
  );
  const then = new Map(agreements.map((agreement) => [agreement.id, heldThen(agreement, payment)]));
  const standing = agreements.filter(({ id }) => then.get(id) === 'standing');
  const held = new Set(standing.flatMap(({ covered }) => covered.map(({ installmentId }) => installmentId)));
  const goneBy = goneOf(upTo(records));
  const open = installments.flatMap((installment) => {
    const { id, originId, cancelledOn } = installment;
    const ofAgreement = then.get(originId);
    const isOut =
      held.has(id) ||
      (origins.get(originId) ?? 0) > at ||
      (ofAgreement !== undefined && ofAgreement !== 'standing') ||
      (cancelledOn !== undefined && cancelledOn <= payment.day && ofAgreement !== 'standing');
    const leftCents = installment.principalCents - (goneBy.get(id) ?? 0);
    return isOut || leftCents <= 0 ? [] : [{ installment, leftCents }];
  });
  return open.sort((a, b) => a.installment.dueDay.localeCompare(b.installment.dueDay));
};

/** The customer's store credit right after this entry was written, in cents. */
export const creditThen = (records: AccountRecords): Cents => storeCreditCents(upTo(records));
