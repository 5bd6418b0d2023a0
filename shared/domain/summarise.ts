import type { Cheque } from './cheque/cheque';
import type { Contact } from './contact';
import type { Installment } from './installment';
import type { LegalStep } from './legal-step';
import { lastPaymentDay, type Payment, storeCreditCents } from './payment';
import { settledHistory } from './settled-history';
import {
  emptySummary,
  type Summary,
  withCheques,
  withDecisions,
  withOpenAccounts,
  withStoreCredit,
  withTab,
} from './summary';
import { withContacts } from './summary-talk';
import type { TabEntry } from './tab';

export interface CustomerHistory {
  readonly installments: readonly Installment[];
  /** All of them, reversals included. */
  readonly payments: readonly Payment[];
  readonly contacts: readonly Contact[];
  /** Purchases on the tab that wait for its closing. */
  readonly openTab: readonly TabEntry[];
  readonly legalSteps: readonly LegalStep[];
  readonly cheques: readonly Cheque[];
}

/** The whole summary from the whole history: for imports, restores and the integrity check. */
export const summarise = (customerId: string, history: CustomerHistory): Summary => {
  const { installments, payments, openTab, contacts, legalSteps, cheques } = history;
  const open = installments.filter((installment) => installment.open === 1);
  const accounts = withOpenAccounts({ ...emptySummary(customerId), ...settledHistory(installments) }, open);
  const openIds = new Set(open.map(({ id }) => id));
  const money = withTab(withStoreCredit(accounts, storeCreditCents(payments)), openTab);
  const decided = withDecisions({ ...money, lastPaymentDay: lastPaymentDay(payments) }, legalSteps);
  return withContacts(
    withCheques(decided, cheques, (id) => openIds.has(id)),
    contacts,
    payments,
  );
};
