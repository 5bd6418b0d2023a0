import { historyOf } from '@renderer/data/queries/customer-history';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type Cheque, chequeKey } from '@shared/domain/cheque/cheque';
import { ownInstallment } from '@shared/domain/cheque/own-installment';
import type { Installment } from '@shared/domain/installment';
import { summarise } from '@shared/domain/summarise';
import type { Summary } from '@shared/domain/summary';
import { bankName } from '@shared/identity/banks';
import type { Transaction } from 'dexie';

/** A cheque as the versions before had it: no screen took one, all were in the drawer. */
interface PlainCheque {
  readonly id: string;
  readonly customerId: string;
  readonly bank: string;
  readonly branch: string;
  readonly account: string;
  readonly number: string;
  readonly drawer: string;
  readonly cents: number;
  readonly issueDay: CivilDay;
  readonly goodDay: CivilDay;
  readonly createdAt: number;
}

const withTaking = ({ drawer, ...kept }: PlainCheque): Cheque => {
  const cheque = { ...kept, account: kept.account.replace(/[^\dX]/gi, '').toUpperCase() };
  return {
    ...cheque,
    drawer: { name: drawer },
    place: 'same',
    takenDay: cheque.issueDay,
    installmentIds: [`${cheque.id}-i`],
    events: [
      {
        id: `${cheque.id}-e`,
        move: 'take',
        day: cheque.issueDay,
        at: cheque.createdAt,
        batchId: `${cheque.id}-b`,
      },
    ],
    status: 'held',
    key: chequeKey(cheque),
  };
};

/** To version 4: a cheque has a life, told by its events, and covers an installment, at least one of its own. */
export const giveChequesEvents = async (transaction: Transaction): Promise<void> => {
  const table = transaction.table<Cheque>('cheques');
  const plain: PlainCheque[] = await transaction.table('cheques').toArray();
  for (const cheque of plain.map(withTaking)) {
    await table.put(cheque);
    await transaction.table<Installment>('installments').put({
      ...ownInstallment(`${cheque.id}-i`, cheque, bankName(cheque.bank)),
      awaiting: [cheque.id],
    });
  }
  for (const id of new Set(plain.map(({ customerId }) => customerId)))
    await transaction.table<Summary>('summaries').put(summarise(id, await historyOf(transaction, id)));
};
