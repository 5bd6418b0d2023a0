import type { CivilDay } from '@shared/calendar/civil-day';
import { isDue } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { noticeText } from '@shared/rules/clauses/notice-text';
import type { PaperDocument } from '../paper-document';
import { type AgreementSource, planOf } from './agreement-account';
import { letterData } from './letter';

export interface NoticeRecords extends AgreementSource {
  /** The day of the notice, up to which late charges are counted. */
  readonly day: CivilDay;
  /** The day by which it can be put right, at the amounts of the notice. */
  readonly until: CivilDay;
  /** Who signs for the shop. */
  readonly responsible?: { readonly name: string; readonly role?: string };
}

/** The friendly notice that installments of an agreement are late; null when none is. */
export const agreementNotice = (records: NoticeRecords): (PaperDocument & { kind: 'letter' }) | null => {
  const { agreement, account, shop, terms, day, until, responsible } = records;
  const late = planOf(agreement, account).filter(
    (installment) => isDue(installment) && lateCharges(installment, day, terms).daysLate > 0,
  );
  if (late.length === 0) return null;
  const { customer } = account;
  const { subject, salutation, paragraphs, nextSteps } = noticeText({
    customerName: customer.name,
    addressAs: customer.addressAs,
    number: agreement.number,
    agreementDay: agreement.day,
    lateCount: late.length,
    until,
    hasDiscount: agreement.discountCents > 0,
    shopPhone: shop.phone,
  });
  const town = [shop.address, shop.city].filter((part) => part).join(', ');
  return {
    kind: 'letter',
    data: letterData({
      shop,
      customer,
      installments: late,
      terms,
      day,
      validUntil: until,
      formal: true,
      title: 'Aviso do acordo',
      number: String(agreement.number),
      subject,
      salutation,
      paragraphs: [...paragraphs],
      nextSteps: [...nextSteps],
      ways: [`Na loja${town === '' ? '' : `, ${town}`}.`],
      responsible,
      pixTxid: `A${agreement.number}${day.replaceAll('-', '')}`,
    }),
  };
};
