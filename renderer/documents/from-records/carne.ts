import type { Agreement } from '@shared/domain/agreement/agreement';
import { type CreditCost, creditCostOfSale } from '@shared/domain/credit-cost';
import type { Customer } from '@shared/domain/customer';
import { type Installment, isAwaiting, isDue, outstandingCents } from '@shared/domain/installment';
import { planCet } from '@shared/domain/plan-cet';
import type { Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { pixBrCode } from '@shared/identity/pix-br-code';
import { parsePixKey } from '@shared/identity/pix-key';
import { type Cents, sumCents } from '@shared/money/cents';
import type { CarneData } from '../definitions/carne-data';
import type { PaperDocument } from '../paper-document';
import { type AgreementSource, planOf } from './agreement-account';
import { customerParty, shopParty } from './party';
import { lateTerms } from './terms';

export interface CarneRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly sale: Sale;
  /** Those of the sale, in any order. */
  readonly installments: readonly Installment[];
  readonly terms: Terms;
  /** Printed again, from the customer's file. */
  readonly isSecondCopy?: boolean;
}

/** The copy-and-paste Pix of an amount for this shop; undefined without a key or a city to name. */
export const pixPayloadFor = (shop: Shop, amount: Cents, txid: string): string | undefined => {
  const key = shop.pixKey ? parsePixKey(shop.pixKey) : undefined;
  if (!key?.ok) return undefined;
  const code = pixBrCode({ key: key.value, name: shop.name, city: shop.city ?? '', amount, txid });
  return code.ok ? code.value : undefined;
};

/** What the cover tells of price and interest; of a notebook whose figures do not match, only its slips. */
const priceOf = ({ cashPriceCents, downPaymentCents, interestCents, ...cost }: CreditCost) =>
  interestCents < 0
    ? {}
    : {
        cashPriceCents,
        onCreditCents: cost.creditTotalCents - downPaymentCents,
        rates: interestCents > 0 ? { monthly: cost.monthlyRate, cetYearly: cost.cetYearly } : undefined,
      };

interface Booklet {
  readonly slips: CarneData['slips'];
  readonly awaitingCents?: Cents;
}

/**
 * The slips of a plan. When it is made that is every installment; later, those still to be paid with what is left of
 * each. What waits for a cheque is left to it, unless all does. With nothing left to pay, the whole plan again.
 */
const bookletOf = (installments: readonly Installment[], shop: Shop, txidPrefix: string): Booklet => {
  const ordered = [...installments].sort((a, b) => a.number - b.number);
  const open = ordered.filter((installment) => installment.open === 1);
  const due = open.filter(isDue);
  const amount = (installment: Installment): Cents =>
    open.length > 0 ? outstandingCents(installment) : installment.principalCents;
  const inCheques = due.length > 0 ? sumCents(open.filter(isAwaiting).map(outstandingCents)) : 0;
  const printed = [due, open, ordered].find((list) => list.length > 0) ?? [];
  return {
    ...(inCheques > 0 && { awaitingCents: inCheques }),
    slips: printed.map((installment) => ({
      number: installment.number,
      count: installment.count,
      dueDay: installment.dueDay,
      amountCents: amount(installment),
      isAwaiting: isAwaiting(installment),
      // A code on what a cheque pays would have it paid twice.
      pixPayload: isAwaiting(installment)
        ? undefined
        : pixPayloadFor(shop, amount(installment), `${txidPrefix}P${installment.number}`),
    })),
  };
};

/** The booklet of a sale. */
export const carnePaper = ({
  shop,
  customer,
  sale,
  installments,
  terms,
  isSecondCopy,
}: CarneRecords): PaperDocument & { kind: 'carne' } => ({
  kind: 'carne',
  data: {
    shop: shopParty(shop),
    customer: customerParty(customer),
    number: String(sale.number),
    saleDay: sale.day,
    description: sale.description,
    downPaymentCents: sale.downPaymentCents,
    ...priceOf(creditCostOfSale(sale, installments)),
    ...bookletOf(installments, shop, `V${sale.number}`),
    terms: lateTerms(terms),
    isSecondCopy,
  },
});

/** Of a plan with interest: its effective rate, and what it costs a year by its agreed days. */
const ratesOf = (agreement: Agreement, plan: readonly Installment[]): CarneData['rates'] => {
  const { interestCents = 0, monthlyBp = 0 } = agreement;
  if (interestCents === 0) return undefined;
  return {
    monthly: plan[0]?.monthlyRate ?? monthlyBp / 10_000,
    cetYearly: planCet(
      agreement,
      plan.map(({ principalCents }) => principalCents),
    ),
  };
};

/** The booklet of an agreement's plan; null where all was paid at once. */
export const agreementCarnePaper = ({
  agreement,
  account,
  shop,
  terms,
  isSecondCopy,
}: AgreementSource & { readonly isSecondCopy?: boolean }): (PaperDocument & { kind: 'carne' }) | null => {
  const plan = planOf(agreement, account);
  if (plan.length === 0) return null;
  const { totalCents, downPaymentCents } = agreement;
  return {
    kind: 'carne',
    data: {
      of: 'agreement',
      shop: shopParty(shop),
      customer: customerParty(account.customer),
      number: String(agreement.number),
      saleDay: agreement.day,
      description: `Acordo nº ${agreement.number}`,
      downPaymentCents,
      cashPriceCents: totalCents,
      onCreditCents: sumCents(plan.map(({ principalCents }) => principalCents)),
      rates: ratesOf(agreement, plan),
      ...bookletOf(plan, shop, `A${agreement.number}`),
      terms: lateTerms(terms),
      isSecondCopy,
    },
  };
};
