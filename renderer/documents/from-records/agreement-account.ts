import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import type { TabClosing } from '@shared/domain/tab';
import type { Terms } from '@shared/domain/terms';

/** What the papers of an agreement tell of its customer, each list in any order: a customer's file is one. */
export interface AgreementAccount {
  readonly customer: Customer;
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly tabClosings: readonly TabClosing[];
  readonly agreements: readonly Agreement[];
  readonly cheques: readonly Cheque[];
  readonly payments: readonly Payment[];
}

/** What any paper of an agreement is made from. */
export interface AgreementSource {
  readonly agreement: Agreement;
  readonly account: AgreementAccount;
  readonly shop: Shop;
  readonly terms: Terms;
}

/** The installments of the agreement's own plan, in order. */
export const planOf = (agreement: Agreement, { installments }: AgreementAccount): Installment[] =>
  installments.filter(({ originId }) => originId === agreement.id).sort((a, b) => a.number - b.number);
