import type { CivilDay } from '@shared/calendar/civil-day';
import { paidUnder } from '@shared/domain/agreement/breaking';
import { sumCents } from '@shared/money/cents';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import type { PaperDocument } from '../paper-document';
import { type AgreementSource, planOf } from './agreement-account';
import { originTexts } from './agreement-origins';
import { customerParty, shopParty } from './party';

export interface SettlementRecords extends AgreementSource {
  /** The day it is signed. */
  readonly day: CivilDay;
}

/** The letter that an agreement is settled, with all that it covered (CC art. 320); null while it is not. */
export const settlementLetter = (
  records: SettlementRecords,
): (PaperDocument & { kind: 'settlement' }) | null => {
  const { agreement, account, shop, terms, day } = records;
  const plan = planOf(agreement, account);
  if (agreementStanding(agreement, plan, day, terms).status !== 'fulfilled') return null;
  const payments = paidUnder({ agreement, plan, payments: account.payments }).map(
    ({ payment: { day: paidOn, number }, cents }) => ({ day: paidOn, number, cents }),
  );
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
