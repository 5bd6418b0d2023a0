import type { CivilDay } from '@shared/calendar/civil-day';
import { type Payment, standingPayments } from '@shared/domain/payment';
import { type Cents, sumCents } from '@shared/money/cents';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import type { PaperDocument } from '../paper-document';
import { type AgreementSource, planOf } from './agreement-account';
import { originTexts } from './agreement-origins';
import { customerParty, shopParty } from './party';

export interface SettlementRecords extends AgreementSource {
  /** The day it is signed. */
  readonly day: CivilDay;
}

/** What of a payment went to the agreement: to its own installments, with their late charges, or as down payment. */
const paidUnder = (agreementId: string, planIds: ReadonlySet<string>, payment: Payment): Cents =>
  payment.kind === 'down-payment' && payment.originId === agreementId
    ? payment.totalCents
    : sumCents(
        payment.allocations
          .filter(({ installmentId }) => planIds.has(installmentId))
          .map(({ interestCents, feeCents, principalCents }) => interestCents + feeCents + principalCents),
      );

/** The letter that an agreement is settled, with all that it covered (CC art. 320); null while it is not. */
export const settlementLetter = (
  records: SettlementRecords,
): (PaperDocument & { kind: 'settlement' }) | null => {
  const { agreement, account, shop, terms, day } = records;
  const plan = planOf(agreement, account);
  if (agreementStanding(agreement, plan, day, terms).status !== 'fulfilled') return null;
  const planIds = new Set(plan.map(({ id }) => id));
  const payments = standingPayments(account.payments)
    .map((payment) => ({ ...payment, cents: paidUnder(agreement.id, planIds, payment) }))
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number)
    .map((payment) => ({ day: payment.day, number: payment.number, cents: payment.cents }));
  if (payments.length === 0) return null;
  return {
    kind: 'settlement',
    data: {
      shop: shopParty(shop),
      customer: customerParty(account.customer),
      number: String(agreement.number),
      agreementDay: agreement.day,
      day,
      settled: agreement.covered.map(({ description, number, count, dueDay, principalCents }) => ({
        description,
        number,
        count,
        dueDay,
        principalCents,
      })),
      origins: originTexts(
        agreement.covered.map(({ installmentId }) => installmentId),
        account,
        agreement.day,
      ),
      payments,
      paidCents: sumCents(payments.map(({ cents }) => cents)),
    },
  };
};
