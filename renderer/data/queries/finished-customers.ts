import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Summary } from '@shared/domain/summary';

/** Who finished paying everything, and whether they were thanked for it. */
export interface FinishedCustomer {
  readonly customer: Customer;
  readonly summary: Summary;
  /** The day of the last payment. */
  readonly finishedOn: CivilDay;
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

/**
 * Customers whose last payment was in these days and left nothing open, neither installments nor tab. The cost
 * follows the payments of these days.
 */
export const readFinished = (
  db: Database,
  { from, to, templates }: FinishedRequest,
): Promise<FinishedCustomer[]> =>
  db.transaction('r', [db.payments, db.summaries, db.customers, db.contacts], async () => {
    const payments = await db.payments.where('day').between(from, to, true, true).toArray();
    const paid = payments.filter(({ kind }) => kind === 'installments').map(({ customerId }) => customerId);
    const ids = [...new Set(paid)];
    const summaries = (await db.summaries.bulkGet(ids)).filter(
      (summary): summary is Summary =>
        summary !== undefined &&
        nothingOpen(summary) &&
        summary.lastPaymentDay !== undefined &&
        summary.lastPaymentDay >= from &&
        summary.lastPaymentDay <= to,
    );
    const finished = summaries.map(({ customerId }) => customerId);
    const [customers, contacts] = await Promise.all([
      db.customers.bulkGet(finished),
      db.contacts.where('customerId').anyOf(finished).toArray(),
    ]);
    return summaries.flatMap((summary, index): FinishedCustomer[] => {
      const customer = customers[index];
      const { lastPaymentDay } = summary;
      if (!customer || customer.mergedIntoId || lastPaymentDay === undefined) return [];
      const thanks = contacts.find(
        ({ customerId, cancelledOn, template, day }) =>
          customerId === customer.id &&
          cancelledOn === undefined &&
          template !== undefined &&
          templates.has(template) &&
          day >= lastPaymentDay,
      );
      return [{ customer, summary, finishedOn: lastPaymentDay, thankedOn: thanks?.day }];
    });
  });
