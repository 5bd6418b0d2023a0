import type { MatchedImport } from '@renderer/data/queries/match-import';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import { applyAllocation } from '@shared/domain/replay';
import type { Sale } from '@shared/domain/sale';
import type { PlannedInstallment, PlannedPayment, PlannedSale } from '@shared/import/plan-types';
import {
  type Making,
  makeCustomer,
  makeDownPayment,
  makeInstallment,
  makePayment,
  makeSale,
} from './import-makers';

/** What an import writes, complete before the first row is written. */
export interface ImportRecords {
  readonly customers: readonly Customer[];
  readonly sales: readonly Sale[];
  /** Stored sales that get more installments than they were thought to have. */
  readonly grownSales: readonly Sale[];
  readonly installments: readonly Installment[];
  readonly payments: readonly Payment[];
  readonly cheques: readonly Cheque[];
  /** Stored installments that now wait for a cheque. */
  readonly coveredInstallments: readonly Installment[];
}

export interface RecordNumbers {
  /** First free number of a sale and of a receipt. */
  readonly sale: number;
  readonly payment: number;
  /** Installment numbers taken in stored sales. */
  readonly taken: ReadonlyMap<string, Set<number>>;
}

const nextFree = (taken: Set<number>, wanted: number): number => {
  let number = wanted;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
};

/** Indexes of rows in the order of their days, so that numbers follow the calendar and not the file. */
const inOrderOfDay = (rows: readonly { readonly day: string }[]): number[] =>
  rows
    .map((_, index) => index)
    .sort((a, b) => (rows[a]?.day ?? '').localeCompare(rows[b]?.day ?? '') || a - b);

const groupBySale = (installments: readonly PlannedInstallment[], count: number): PlannedInstallment[][] => {
  const groups = Array.from({ length: count }, (): PlannedInstallment[] => []);
  for (const installment of installments) groups[installment.sale]?.push(installment);
  return groups;
};

interface MadeSales {
  /** For each sale of the plan, the stored or the new record. */
  readonly all: readonly Sale[];
  readonly added: readonly Sale[];
  readonly grown: readonly Sale[];
}

const makeSales = (
  { fresh, sales: stored }: MatchedImport,
  customers: readonly Customer[],
  firstNumber: number,
  making: Making,
): MadeSales => {
  const groups = groupBySale(fresh.installments, fresh.sales.length);
  const all: Sale[] = [];
  const added: Sale[] = [];
  const grown: Sale[] = [];
  for (const index of inOrderOfDay(fresh.sales)) {
    const planned = fresh.sales[index] as PlannedSale;
    const before = stored[index];
    if (before) {
      const installmentCount = Math.max(planned.count, before.installmentCount);
      const after = { ...before, installmentCount };
      all[index] = after;
      if (installmentCount > before.installmentCount) grown.push(after);
    } else {
      const customerId = (customers[planned.customer] as Customer).id;
      const sale = makeSale(planned, groups[index] ?? [], customerId, firstNumber + added.length, making);
      all[index] = sale;
      added.push(sale);
    }
  }
  return { all, added, grown };
};

/** Turns what is new in a notebook into records. Nothing is read or written here. */
export const makeImportRecords = (
  matched: MatchedImport,
  numbers: RecordNumbers,
  making: Making,
): ImportRecords => {
  const { fresh } = matched;
  const customers = fresh.customers.map(
    (planned, index) => matched.customers[index] ?? makeCustomer(planned, making),
  );
  const sales = makeSales(matched, customers, numbers.sale, making);
  const installments = fresh.installments.map((planned): Installment => {
    const sale = sales.all[planned.sale] as Sale;
    const taken = numbers.taken.get(sale.id);
    const number = taken && !planned.numbered ? nextFree(taken, planned.number) : planned.number;
    return makeInstallment(planned, sale, number, making);
  });
  const payments: Payment[] = [];
  for (const index of inOrderOfDay(fresh.payments)) {
    const planned = fresh.payments[index] as PlannedPayment;
    const before = installments[planned.installment] as Installment;
    const payment = makePayment(planned, before, numbers.payment + payments.length, making);
    payments.push(payment);
    for (const allocation of payment.allocations)
      installments[planned.installment] = applyAllocation(before, allocation, payment);
  }
  for (const sale of sales.added)
    if (sale.downPaymentCents > 0)
      payments.push(makeDownPayment(sale, numbers.payment + payments.length, making));
  return {
    customers: customers.filter(({ importId }) => importId === making.importId),
    sales: sales.added,
    grownSales: sales.grown,
    installments,
    payments,
    cheques: [],
    coveredInstallments: [],
  };
};
