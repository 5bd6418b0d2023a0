import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { formatPixKey, parsePixKey } from '@shared/identity/pix-key';
import type { PaperDocument } from '../paper-document';
import { customerParty, shopParty } from './party';
import { lateTerms } from './terms';

export interface AgreementRecords {
  readonly agreement: Agreement;
  /** The installments of its own plan. */
  readonly installments: readonly Installment[];
  readonly customer: Customer;
  readonly shop: Shop;
  readonly terms: Terms;
}

/** A key that cannot be read is printed as it was written down. */
const readablePixKey = (key: string | undefined): string | undefined => {
  const parsed = key ? parsePixKey(key) : undefined;
  return parsed?.ok ? formatPixKey(parsed.value) : key || undefined;
};

/** The paper of an agreement, as it was made: later payments do not change it. */
export const agreementPaper = (records: AgreementRecords): PaperDocument & { kind: 'agreement' } => {
  const { agreement, installments, customer, shop, terms } = records;
  return {
    kind: 'agreement',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: String(agreement.number),
      day: agreement.day,
      covered: agreement.covered.map(({ installmentId, ...covered }) => covered),
      discountCents: agreement.discountCents,
      totalCents: agreement.totalCents,
      downPaymentCents: agreement.downPaymentCents,
      plan: [...installments]
        .sort((a, b) => a.number - b.number)
        .map(({ dueDay, principalCents }) => ({ dueDay, amountCents: principalCents })),
      terms: lateTerms(terms),
      pixKey: readablePixKey(shop.pixKey),
    },
  };
};
