import type { MatchedCheques } from '@renderer/data/queries/match-cheques';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isStanding, isWaiting } from '@shared/domain/cheque/cheque-moves';
import { ownInstallment } from '@shared/domain/cheque/own-installment';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { bankName } from '@shared/identity/banks';
import { type Making, makeCheque, makeCustomer } from './import-makers';
import type { ImportRecords } from './import-records';

const waitingFor = (installment: Installment, { id, status }: Cheque): Installment =>
  isWaiting(status) ? { ...installment, awaiting: [id] } : installment;

/**
 * Turns what is new in a list of cheques into records. A cheque the shop waits for or that failed covers what it was
 * given for, or is owed on its own; one that ended is history and owes nothing. Nothing is read or written here.
 */
export const makeChequeRecords = (
  { fresh, customers: stored, covered }: MatchedCheques,
  making: Making,
): ImportRecords => {
  const customers = fresh.customers.map((planned, index) => stored[index] ?? makeCustomer(planned, making));
  const installments: Installment[] = [];
  const coveredInstallments: Installment[] = [];
  const cheques = fresh.cheques.map((planned, index): Cheque => {
    const cheque = makeCheque(planned, (customers[planned.customer] as Customer).id, making);
    if (!isStanding(cheque.status)) return cheque;
    const found = covered[index];
    const installment = waitingFor(
      found ?? ownInstallment(making.clock.newId(), cheque, bankName(cheque.bank)),
      cheque,
    );
    (found ? coveredInstallments : installments).push(installment);
    return { ...cheque, installmentIds: [installment.id] };
  });
  return {
    customers: customers.filter(({ importId }) => importId === making.importId),
    sales: [],
    grownSales: [],
    installments,
    payments: [],
    cheques,
    coveredInstallments,
  };
};
