import type { ProposalData } from '@renderer/documents/definitions/proposal-data';
import type { SettlementData } from '@renderer/documents/definitions/settlement-data';
import { agreementData, customer, shop } from './papers';

/** The letter that the agreement of `agreementData` was paid, in so many payments of R$ 60,00 and the rest. */
export const settlementData = (payments: number, over: Partial<SettlementData> = {}): SettlementData => {
  const { covered, number, day, origins } = agreementData(6);
  return {
    shop,
    customer,
    number,
    agreementDay: day,
    day: '2027-06-02',
    settled: covered.map(({ feeCents, interestCents, ...rest }) => rest),
    origins,
    payments: Array.from({ length: payments }, (_, index) => ({
      day: `2027-${String(Math.floor(index / 28) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      number: 318 + index,
      cents: 6_000,
    })),
    paidCents: payments * 6_000,
    ...over,
  };
};

export const proposalData = (count: number, over: Partial<ProposalData> = {}): ProposalData => {
  const { covered, discountCents, totalCents, downPaymentCents, plan } = agreementData(count);
  return {
    shop,
    customer,
    number: '12',
    version: 1,
    by: 'shop',
    day: '2026-11-20',
    validUntil: '2026-11-30',
    covered,
    updatedCents: totalCents + discountCents,
    discountCents,
    totalCents,
    downPaymentCents,
    plan,
    terms: { lateFeeBp: 200, lateInterestBp: 100, graceDays: 0 },
    ...over,
  };
};
