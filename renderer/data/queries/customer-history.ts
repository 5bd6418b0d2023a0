import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Contact } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Payment } from '@shared/domain/payment';
import type { CustomerHistory } from '@shared/domain/summarise';
import type { TabEntry } from '@shared/domain/tab';
import type { Table } from 'dexie';

/** What hands out the tables of the store: the store itself, or a transaction that upgrades it. */
export interface Tables {
  table<T>(name: string): Table<T>;
}

/** All that a customer's summary is worked out from. Its cost follows the customer's whole history. */
export const historyOf = async (store: Tables, customerId: string): Promise<CustomerHistory> => {
  const own = <T>(table: string, index = 'customerId'): Promise<T[]> =>
    store.table<T>(table).where(index).equals(customerId).toArray();
  return {
    installments: await store
      .table<Installment>('installments')
      .where('[customerId+open+dueDay]')
      .between([customerId, 0, ''], [customerId, 1, '\uffff'])
      .toArray(),
    payments: await own<Payment>('payments'),
    contacts: await own<Contact>('contacts'),
    openTab: await own<TabEntry>('tabs', 'openOf'),
    legalSteps: await own<LegalStep>('legalSteps'),
    cheques: await own<Cheque>('cheques'),
  };
};
