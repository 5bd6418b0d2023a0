import type { Agreement } from '../agreement/agreement';
import { endedOn } from '../agreement/agreement-life';
import { type Cheque, chequeKey } from '../cheque/cheque';
import { awaitedBy, lifeOf } from '../cheque/cheque-life';
import { type Customer, isRetired } from '../customer';
import type { Installment } from '../installment';
import type { Payment } from '../payment';
import { replay } from '../replay';
import { searchTokens } from '../search-tokens';
import { summarise } from '../summarise';
import { emptySummary, type Summary } from '../summary';
import type { TabEntry } from '../tab';
import type { CustomerRecords } from './records';

/** Everything of a customer's records that follows from the rest of them, worked out anew. */
export interface Mended {
  readonly customers: readonly Customer[];
  readonly installments: readonly Installment[];
  readonly cheques: readonly Cheque[];
  readonly tabs: readonly TabEntry[];
  /** None where there is no customer, or one merged into another who keeps none. */
  readonly summaries: readonly Summary[];
}

const withTokens = (customer: Customer): Customer => ({
  ...customer,
  tokens: isRetired(customer) ? [] : searchTokens(customer),
});

const withStatus = (cheque: Cheque): Cheque => ({
  ...cheque,
  status: lifeOf(cheque).status,
  key: chequeKey(cheque),
});

/** A purchase waits for a closing until one took it, or it was taken off. */
const withOpenOf = ({ openOf: _, ...entry }: TabEntry): TabEntry =>
  entry.closingId || entry.cancelledOn ? entry : { ...entry, openOf: entry.customerId };

/** Which agreement in force covers an installment. */
const coverings = (agreements: readonly Agreement[]): ReadonlyMap<string, string> =>
  new Map(
    agreements
      .filter((agreement) => !endedOn(agreement))
      .flatMap(({ id, covered }) => covered.map(({ installmentId }) => [installmentId, id] as const)),
  );

const byInstallment = <T extends { readonly installmentIds: readonly string[] }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows)
    for (const id of row.installmentIds) {
      const those = found.get(id);
      if (those) those.push(row);
      else found.set(id, [row]);
    }
  return found;
};

const mendedInstallments = (
  { installments, payments, agreements }: CustomerRecords,
  cheques: readonly Cheque[],
): Installment[] => {
  const paidBy = byInstallment<Payment>(payments);
  const waits = byInstallment(cheques);
  const coveredBy = coverings(agreements);
  return installments.map((kept) =>
    replay(
      {
        ...kept,
        coveredBy: coveredBy.get(kept.id),
        awaiting: awaitedBy(kept.id, waits.get(kept.id) ?? []),
      },
      paidBy.get(kept.id) ?? [],
    ),
  );
};

/** The whole summary of these rows. */
export const summaryOf = (
  { customerId, payments, contacts, legalSteps }: CustomerRecords,
  { installments, cheques, tabs }: Pick<Mended, 'installments' | 'cheques' | 'tabs'>,
): Summary =>
  summarise(customerId, {
    installments,
    payments,
    contacts,
    legalSteps,
    cheques,
    openTab: tabs.filter((entry) => entry.openOf !== undefined),
  });

const mendedSummaries = (
  records: CustomerRecords,
  rows: Pick<Mended, 'installments' | 'cheques' | 'tabs'>,
): Summary[] => {
  const { customerId, customer, summary } = records;
  if (!customer) return summary ? [summary] : [];
  if (!customer.mergedIntoId) return [summaryOf(records, rows)];
  return summary ? [emptySummary(customerId)] : [];
};

/** Works out what follows from the rest. Every row of the records has to be readable. */
export const mend = (records: CustomerRecords): Mended => {
  const cheques = records.cheques.map(withStatus);
  const tabs = records.tabs.map(withOpenOf);
  const installments = mendedInstallments(records, cheques);
  return {
    customers: records.customer ? [withTokens(records.customer)] : [],
    cheques,
    tabs,
    installments,
    summaries: mendedSummaries(records, { installments, cheques, tabs }),
  };
};
