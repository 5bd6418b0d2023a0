import { awaitedBy, lifeOf } from '../cheque/cheque-life';
import type { Finding } from './finding';
import type { CustomerRecords } from './records';

/** A cheque is where its events say, and an installment waits for just the cheques that cover it and did not clear. */
export const checkCheques = ({ customerId, cheques, installments }: CustomerRecords): Finding[] => [
  ...cheques
    .filter((cheque) => lifeOf(cheque).status !== cheque.status)
    .map(({ id }): Finding => ({ kind: 'cheque-state', customerId, id })),
  ...installments
    .filter(({ id, awaiting }) => String(awaiting) !== String(awaitedBy(id, cheques)))
    .map(({ id }): Finding => ({ kind: 'awaiting', customerId, id })),
];
