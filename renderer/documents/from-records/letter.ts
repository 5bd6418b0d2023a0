import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import { type Installment, type OriginKind, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { type LetterData, type LettersData, rowTotal } from '../definitions/letter-data';
import { pixPayloadFor } from './carne';
import { shopParty } from './party';
import { lateTerms } from './terms';

type Wording = Pick<
  LetterData,
  | 'formal'
  | 'title'
  | 'number'
  | 'subject'
  | 'salutation'
  | 'paragraphs'
  | 'nextSteps'
  | 'ways'
  | 'closing'
  | 'responsible'
  | 'validUntil'
>;

export interface LetterRecords extends Wording {
  readonly shop: Shop;
  readonly customer: Customer;
  /** Those the letter is about, in any order; what is settled is left out. */
  readonly installments: readonly Installment[];
  readonly terms: Terms;
  /** The day of the letter, up to which late charges are counted. */
  readonly day: CivilDay;
  /** Identifies the Pix of the whole amount: up to 25 letters and digits. Absent leaves the Pix part out. */
  readonly pixTxid?: string;
}

const ORIGINS: Record<OriginKind, string> = {
  sale: '',
  tab: 'Caderneta',
  agreement: 'Acordo',
  cheque: 'Cheque',
};

/** `3 de 10`, `Acordo, 3 de 10`, `Caderneta`: what was bought is nobody's business on an open letter. */
const rowLabel = ({ originKind, number, count }: Installment): string => {
  const isWhole = count === 1 && (originKind === 'tab' || originKind === 'cheque');
  const ordinal = isWhole ? '' : `${number} de ${count}`;
  return [ORIGINS[originKind], ordinal].filter((part) => part !== '').join(', ');
};

/**
 * One installment with each added item apart, as the laws of SP (17.832/2023, arts. 49 and 50) and RJ (6.854/2014)
 * ask of papers like this.
 */
const row = (installment: Installment, day: CivilDay, terms: Terms) => {
  const { feeCents, interestCents } = lateCharges(installment, day, terms);
  const { dueDay, principalCents, reducedCents = 0, paidCents } = installment;
  return {
    label: rowLabel(installment),
    dueDay,
    amountCents: principalCents - reducedCents,
    paidCents,
    feeCents,
    interestCents,
  };
};

const addressee = ({ name, address }: Customer): LetterData['customer'] => ({
  name,
  line: address?.line,
  district: address?.district,
  city: address?.city,
  state: address?.state,
  zip: address?.zip,
});

/** A letter about open installments, with what each came to on the day. */
export const letterData = (records: LetterRecords): LetterData => {
  const { shop, customer, installments, terms, day, pixTxid, ...wording } = records;
  const rows = installments
    .filter((installment) => outstandingCents(installment) > 0)
    .sort((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : a.number - b.number))
    .map((installment) => row(installment, day, terms));
  const cents = sumCents(rows.map(rowTotal));
  const payload = pixTxid && cents > 0 ? pixPayloadFor(shop, cents, pixTxid) : undefined;
  return {
    ...wording,
    shop: shopParty(shop),
    customer: addressee(customer),
    day,
    rows,
    terms: lateTerms(terms),
    pix: payload === undefined ? undefined : { payload, cents },
  };
};

/** Letters of one shop, to be printed together; the shop is named once. */
export const lettersData = (shop: Shop, letters: readonly LetterData[]): LettersData => ({
  shop: shopParty(shop),
  letters: letters.map(({ shop: _, ...letter }) => letter),
});
