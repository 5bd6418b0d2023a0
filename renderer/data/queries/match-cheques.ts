import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isStanding } from '@shared/domain/cheque/cheque-moves';
import type { Customer } from '@shared/domain/customer';
import { type Installment, isDue, outstandingCents } from '@shared/domain/installment';
import { keepCheques } from '@shared/import/cheques/keep-cheques';
import type { ChequePlan, PlannedCheque } from '@shared/import/cheques/plan-types';
import { type MatchedRows, matchCustomers } from './match-import';
import { openInstallmentsOf } from './open-account';

/** A list of cheques beside what the store already holds. */
export interface MatchedCheques extends MatchedRows {
  /** Only what is not there yet. */
  readonly fresh: ChequePlan;
  /** For each cheque of `fresh`, the open installment it was given for, where there is exactly one like it. */
  readonly covered: readonly (Installment | undefined)[];
}

/** Cheques the shop has or had, by what they are told apart by. One whose taking was taken back may come again. */
const storedCheques = async (db: Database, { cheques }: ChequePlan): Promise<ReadonlyMap<string, Cheque>> => {
  const keys = cheques.map(({ key }) => key);
  const found = await db.cheques.where('key').anyOf(keys).toArray();
  return new Map(found.filter(({ status }) => status !== 'void').map((cheque) => [cheque.key, cheque]));
};

/** An installment of the same amount, due on the good day: the cheque was given for it, if there is no other such. */
const onlyAlike = (
  { face: { goodDay, cents } }: PlannedCheque,
  open: readonly Installment[],
): Installment | undefined => {
  const [first, ...others] = open.filter(
    (installment) =>
      isDue(installment) && installment.dueDay === goodDay && outstandingCents(installment) === cents,
  );
  return others.length === 0 ? first : undefined;
};

const matchInstallments = async (
  db: Database,
  cheques: readonly PlannedCheque[],
  customers: readonly (Customer | undefined)[],
): Promise<(Installment | undefined)[]> => {
  const open = await Promise.all(
    customers.map((customer) => (customer ? openInstallmentsOf(db, customer.id) : [])),
  );
  const used = new Set<string>();
  return cheques.map((cheque) => {
    const found = isStanding(cheque.situation.status)
      ? onlyAlike(cheque, open[cheque.customer] ?? [])
      : undefined;
    if (!found || used.has(found.id)) return undefined;
    used.add(found.id);
    return found;
  });
};

/** Compares a list of cheques with the store: what is new, whose it is, what it covers, what is already there. */
export const matchCheques = async (db: Database, plan: ChequePlan): Promise<MatchedCheques> => {
  const stored = await storedCheques(db, plan);
  const all = await matchCustomers(db, plan.customers);
  const knownRows: number[] = [];
  const changedRows: number[] = [];
  for (const { key, face, row } of plan.cheques) {
    const cheque = stored.get(key);
    if (!cheque) continue;
    const isSame = cheque.cents === face.cents && cheque.goodDay === face.goodDay;
    (isSame ? knownRows : changedRows).push(row);
  }
  const kept = keepCheques(plan, (index) => !stored.has(plan.cheques[index]?.key ?? ''));
  const customers = kept.customers.map((index) => all[index]);
  const covered = await matchInstallments(db, kept.plan.cheques, customers);
  return { fresh: kept.plan, customers, covered, knownRows, changedRows };
};
