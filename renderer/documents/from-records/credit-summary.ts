import { addDays } from '@shared/calendar/civil-day';
import { extendedDueDay } from '@shared/calendar/holidays';
import type { CreditCost } from '@shared/domain/credit-cost';
import type { Customer } from '@shared/domain/customer';
import { untouched } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { Interval, Sale } from '@shared/domain/sale';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import type { CreditSummaryData } from '../definitions/credit-summary-data';
import type { PaperDocument } from '../paper-document';
import { customerParty, shopParty } from './party';
import { lateTerms } from './terms';

/** A sale, or what is to become one: without a number the paper is a proposal. */
export type SummarisedSale = Pick<Sale, 'day' | 'description' | 'items' | 'interval'> & {
  readonly number?: number;
};

export interface CreditSummaryRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly sale: SummarisedSale;
  readonly cost: CreditCost;
  readonly terms: Terms;
  /** Sold away from the shop, at the door or by phone (CDC art. 49). */
  readonly offPremises?: boolean;
  readonly isSecondCopy?: boolean;
}

/** An offer stands two days at least (CDC art. 54-B III). */
const VALID_DAYS = 2;
const EXAMPLE_DAYS = 10;

const EVERY: Readonly<Record<number, string>> = { 7: 'semanais', 14: 'quinzenais', 15: 'quinzenais' };

const rhythmOf = (interval: Interval): string => {
  if (interval.kind === 'monthly') return 'mensais';
  if (interval.kind === 'typed') return 'nas datas abaixo';
  return EVERY[interval.days] ?? (interval.days === 1 ? 'diárias' : `a cada ${interval.days} dias`);
};

/** What the first installment comes to some days late, counted by the very rule of the counter. */
const lateExampleOf = ({ cost, terms }: CreditSummaryRecords): Pick<CreditSummaryData, 'lateExample'> => {
  const [first] = cost.installments;
  if (!first) return {};
  const days = Math.max(EXAMPLE_DAYS, terms.graceDays + 1);
  const { dueDay, principalCents } = first;
  const day = addDays(extendedDueDay(dueDay, terms.holidays), days);
  const { feeCents, interestCents } = lateCharges({ ...untouched, dueDay, principalCents }, day, terms);
  if (feeCents + interestCents === 0) return {};
  return { lateExample: { amountCents: principalCents, days, feeCents, interestCents } };
};

/** The summary of a sale on credit, before it is closed or after (CDC arts. 52 and 54-B). */
export const creditSummaryPaper = (
  records: CreditSummaryRecords,
): PaperDocument & { kind: 'credit-summary' } => {
  const { shop, customer, sale, cost, terms, offPremises, isSecondCopy } = records;
  return {
    kind: 'credit-summary',
    data: {
      shop: shopParty(shop),
      customer: customerParty(customer),
      number: sale.number === undefined ? undefined : String(sale.number),
      day: sale.day,
      description: sale.description,
      items: sale.items.map(({ description, quantity, unitCents }) => ({
        description,
        quantity,
        totalCents: quantity * unitCents,
      })),
      cashPriceCents: cost.cashPriceCents,
      downPaymentCents: cost.downPaymentCents,
      financedCents: cost.financedCents,
      interestCents: cost.interestCents,
      plan: cost.installments.map(({ dueDay, principalCents }) => ({ dueDay, amountCents: principalCents })),
      rhythm: rhythmOf(sale.interval),
      monthlyRate: cost.monthlyRate,
      yearlyRate: cost.yearlyRate,
      cetYearly: cost.cetYearly,
      terms: lateTerms(terms),
      ...lateExampleOf(records),
      validUntil: addDays(sale.day, VALID_DAYS),
      offPremises,
      isSecondCopy,
    },
  };
};
