import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';
import { fulfilledAgreements } from './fulfilled-agreements';

/** Who finished paying everything, or an agreement, and whether they were thanked for it. */
export interface FinishedCustomer {
  readonly customer: Customer;
  readonly summary: Summary;
  /** The day of the last payment of it. */
  readonly finishedOn: CivilDay;
  /** False where only the agreement is paid, and something else is open. */
  readonly isAll: boolean;
  /** The agreement kept to its end in these days. */
  readonly agreement?: Agreement;
  /** Absent while nobody thanked them. */
  readonly thankedOn?: CivilDay;
}

export interface FinishedRequest {
  /** Both included. */
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** Ids of the texts that thank for it. */
  readonly templates: ReadonlySet<string>;
}

const nothingOpen = ({ openCount, tabCents = 0, settledCount }: Summary): boolean =>
  openCount === 0 && tabCents === 0 && settledCount > 0;

/** All paid, and the last of it in these days. */
const isFinished = (summary: Summary, { from, to }: FinishedRequest): boolean =>
  nothingOpen(summary) &&
  summary.lastPaymentDay !== undefined &&
  summary.lastPaymentDay >= from &&
  summary.lastPaymentDay <= to;

/**
 * Customers whose last payment was in these days and left nothing open, neither installments nor tab, and those who
 * kept an agreement to its end in these days, whatever else is open. The cost follows the payments of these days.
 */
export const readFinished = (db: Database, request: FinishedRequest): Promise<FinishedCustomer[]> =>
  readWithin(
    db,
    [db.payments, db.summaries, db.customers, db.contacts, db.agreements, db.installments],
    async (db) => {
      const { from, to, templates } = request;
      const payments = await db.payments.where('day').between(from, to, true, true).toArray();
      const paid = payments.filter(({ kind }) => kind === 'installments').map(({ customerId }) => customerId);
      const ids = [...new Set(paid)];
      const [read, fulfilled] = await Promise.all([db.summaries.bulkGet(ids), fulfilledAgreements(db, ids)]);
      const kept = new Map(
        fulfilled.flatMap((one) =>
          one.day >= from && one.day <= to ? [[one.agreement.customerId, one] as const] : [],
        ),
      );
      const summaries = read.filter(
        (summary): summary is Summary =>
          summary !== undefined && (isFinished(summary, request) || kept.has(summary.customerId)),
      );
      const finished = summaries.map(({ customerId }) => customerId);
      const [customers, contacts] = await Promise.all([
        db.customers.bulkGet(finished),
        db.contacts.where('customerId').anyOf(finished).toArray(),
      ]);
      return summaries.flatMap((summary, index): FinishedCustomer[] => {
        const customer = customers[index];
        const agreement = kept.get(summary.customerId);
        const isAll = isFinished(summary, request);
        const finishedOn = isAll ? summary.lastPaymentDay : agreement?.day;
        if (!customer || customer.mergedIntoId || finishedOn === undefined) return [];
        const thanks = contacts.find(
          ({ customerId, cancelledOn, template, day }) =>
            customerId === customer.id &&
            cancelledOn === undefined &&
            template !== undefined &&
            templates.has(template) &&
            day >= finishedOn,
        );
        return [
          { customer, summary, finishedOn, isAll, agreement: agreement?.agreement, thankedOn: thanks?.day },
        ];
      });
    },
  );
