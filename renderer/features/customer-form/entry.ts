import { creditEntryOf } from '@shared/domain/credit-entry';
import type { Customer } from '@shared/domain/customer';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import type { Cents } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';

const amountText = (cents: Cents | undefined): string => (cents === undefined ? '' : formatAmount(cents));
const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

type PhoneEntry = CustomerEntry['phones'][number];

export const emptyPhone: PhoneEntry = { number: '', whatsapp: true, owner: 'own' };

/** An empty form, with a name that was searched for and the shop's default limit (0 is none) in their places. */
export const newEntry = (name = '', defaultLimitCents: Cents = 0): CustomerEntry => ({
  name,
  nickname: '',
  document: '',
  phones: [emptyPhone],
  email: '',
  address: { line: '', district: '', city: '', state: '', zip: '' },
  addressAs: null,
  preferredChannel: null,
  preferredHour: null,
  limit: amountText(defaultLimitCents || undefined),
  payday: '',
  tabClosingDay: '',
  tabLimit: '',
  credit: creditEntryOf(),
  notes: '',
});

const formatZip = (digits: string): string => `${digits.slice(0, 5)}-${digits.slice(5)}`;

/** The form of a stored customer. Saved as it is, it changes nothing. */
export const entryOf = (customer: Customer): CustomerEntry => ({
  name: customer.name,
  nickname: customer.nickname ?? '',
  document: customer.document ? formatDocument(customer.document) : '',
  phones:
    customer.phones.length > 0
      ? customer.phones.map(({ digits, whatsapp, kind }) => ({
          number: formatPhone(digits),
          whatsapp,
          owner: kind ?? 'own',
        }))
      : [emptyPhone],
  email: customer.email ?? '',
  address: {
    line: customer.address?.line ?? '',
    district: customer.address?.district ?? '',
    city: customer.address?.city ?? '',
    state: customer.address?.state ?? '',
    zip: customer.address?.zip ? formatZip(customer.address.zip) : '',
  },
  addressAs: customer.addressAs ?? null,
  preferredChannel: customer.preferredChannel ?? null,
  preferredHour: customer.preferredHour ?? null,
  limit: amountText(customer.limitCents),
  payday: numberText(customer.payday),
  tabClosingDay: numberText(customer.tabClosingDay),
  tabLimit: amountText(customer.tabLimitCents),
  credit: creditEntryOf(customer.credit),
  notes: customer.notes ?? '',
});
