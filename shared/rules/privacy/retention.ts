import { type CivilDay, termEnd } from '../../calendar/civil-day';
import { endedOn } from '../../domain/agreement/agreement-life';
import { isWaiting } from '../../domain/cheque/cheque-moves';
import { type Installment, type OriginKind, outstandingCents } from '../../domain/installment';
import type { CustomerRecords } from '../../domain/integrity/records';
import { storeCreditCents } from '../../domain/payment';
import { type Cents, sumCents } from '../../money/cents';

/**
 * How long a customer's records are kept, in months. The law names no single term; these are the ones by which the shop
 * may still have to answer, or may still ask for its money (LGPD arts. 15 and 16 I; CC 205 and 206 §5 I) [I].
 */
export const retentionMonths = {
  /** After the last movement of an account that is paid: contracts and carnês prescribe in five years. */
  paid: 60,
  /** What is open, from its due day: a written plan. */
  open: { sale: 60, agreement: 60, cheque: 60, tab: 120 } satisfies Record<OriginKind, number>,
  /** A record nothing was ever bought with. */
  unused: 12,
} as const;

/** Why the data of a customer cannot be removed now, whoever asks. */
export type Hold =
  /** Something is to be paid, and may still be asked for. */
  | { readonly kind: 'balance'; readonly cents: Cents }
  | { readonly kind: 'tab'; readonly cents: Cents }
  /** Money of the customer that the shop has. */
  | { readonly kind: 'store-credit'; readonly cents: Cents }
  | { readonly kind: 'cheques'; readonly count: number }
  | { readonly kind: 'agreement'; readonly number: number }
  /** An entry at a bureau or a protest that the shop has to take off. */
  | { readonly kind: 'listed' };

export interface Retention {
  /** Empty when nothing stands in the way but time. */
  readonly holds: readonly Hold[];
  /** The last day money or goods moved; absent where nothing ever did. */
  readonly lastMovement?: CivilDay;
  /** From this day on nothing asks for keeping the records. */
  readonly until: CivilDay;
}

export interface RetentionSource
  extends Pick<
    CustomerRecords,
    'sales' | 'installments' | 'payments' | 'tabs' | 'tabClosings' | 'cheques' | 'agreements' | 'legalSteps'
  > {
  /** The day the customer was added. */
  readonly addedOn: CivilDay;
}

/** From this day on an open installment cannot be asked for any more. */
const prescribedOn = ({ dueDay, originKind }: Installment): CivilDay =>
  termEnd(dueDay, retentionMonths.open[originKind]);

const openOf = ({ installments }: RetentionSource): Installment[] =>
  installments.filter(({ open }) => open === 1);

const holdsOf = (source: RetentionSource, today: CivilDay): Hold[] => {
  const { tabs, payments, cheques, agreements, legalSteps } = source;
  const askable = openOf(source).filter((installment) => prescribedOn(installment) >= today);
  const balance = sumCents(askable.map(outstandingCents));
  const tab = sumCents(tabs.flatMap(({ openOf: owner, cents }) => (owner === undefined ? [] : cents)));
  const credit = storeCreditCents(payments);
  const waiting = cheques.filter(({ status }) => isWaiting(status)).length;
  const running = agreements.filter(
    (agreement) =>
      endedOn(agreement) === undefined && askable.some(({ originId }) => originId === agreement.id),
  );
  return [
    ...(balance > 0 ? [{ kind: 'balance' as const, cents: balance }] : []),
    ...(tab > 0 ? [{ kind: 'tab' as const, cents: tab }] : []),
    ...(credit > 0 ? [{ kind: 'store-credit' as const, cents: credit }] : []),
    ...(waiting > 0 ? [{ kind: 'cheques' as const, count: waiting }] : []),
    ...running.map(({ number }) => ({ kind: 'agreement' as const, number })),
    ...(legalSteps.some(({ standing }) => standing === 1) ? [{ kind: 'listed' as const }] : []),
  ];
};

const newest = (days: readonly (CivilDay | undefined)[]): CivilDay | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const lastMovement = ({ sales, payments, tabs, tabClosings, cheques, agreements }: RetentionSource) =>
  newest([
    ...[...sales, ...tabs, ...tabClosings].flatMap(({ day, cancelledOn }) => [day, cancelledOn]),
    ...payments.map(({ day }) => day),
    ...cheques.flatMap(({ events }) => events.map(({ day }) => day)),
    ...agreements.flatMap((agreement) => [agreement.day, endedOn(agreement)]),
  ]);

/** Until when a customer's records are kept, and what stands in the way of removing who they are about. */
export const retentionOf = (source: RetentionSource, today: CivilDay): Retention => {
  const last = lastMovement(source);
  const base =
    last === undefined
      ? termEnd(source.addedOn, retentionMonths.unused)
      : termEnd(last, retentionMonths.paid);
  const until = newest([base, ...openOf(source).map(prescribedOn)]) ?? base;
  return { holds: holdsOf(source, today), ...(last !== undefined && { lastMovement: last }), until };
};

/** Whether nothing asks for keeping the records any more. */
export const isOverdueToForget = ({ holds, until }: Retention, today: CivilDay): boolean =>
  holds.length === 0 && until < today;
