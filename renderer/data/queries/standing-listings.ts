import type { Database } from '@renderer/data/database';
import { readWithin } from '@renderer/data/within';
import type { Customer } from '@shared/domain/customer';
import { emptySummary, type Summary } from '@shared/domain/summary';
import type { Listing } from '@shared/rules/legal/take-off';

/** An entry at a bureau or a protest that stands, with whose it is. */
export interface StandingListing extends Listing {
  readonly customer: Customer;
  readonly summary: Summary;
}

const present = <T>(rows: readonly (T | undefined)[]): T[] => rows.flatMap((row) => row ?? []);

/** All entries of the shop that stand, with the accounts they are about. Its cost follows how many stand. */
export const standingListings = (db: Database): Promise<StandingListing[]> =>
  readWithin(db, [db.legalSteps, db.customers, db.summaries, db.installments, db.agreements], async (db) => {
    const steps = await db.legalSteps.where('standing').equals(1).toArray();
    const listings = await Promise.all(
      steps.map(async (step) => {
        const [customer, summary, found] = await Promise.all([
          db.customers.get(step.customerId),
          db.summaries.get(step.customerId),
          db.installments.bulkGet(step.installmentIds),
        ]);
        const installments = present(found);
        const agreementIds = [...new Set(installments.flatMap(({ coveredBy }) => coveredBy ?? []))];
        const agreements = present(await db.agreements.bulkGet(agreementIds));
        return (
          customer && {
            step,
            customer,
            summary: summary ?? emptySummary(customer.id),
            installments,
            agreements,
          }
        );
      }),
    );
    return present(listings);
  });
