import type { Customer } from '@shared/domain/customer';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';

/** An empty form, with a name that was searched for already in its place. */
export const newEntry = (name = ''): CustomerEntry => ({
  name,
  nickname: '',
  document: '',
  phones: [{ number: '', whatsapp: true }],
  email: '',
  address: { line: '', district: '', city: '', state: '', zip: '' },
  preferredChannel: null,
  preferredHour: null,
  limitCents: null,
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
      ? customer.phones.map(({ digits, whatsapp }) => ({ number: formatPhone(digits), whatsapp }))
      : [{ number: '', whatsapp: true }],
  email: customer.email ?? '',
  address: {
    line: customer.address?.line ?? '',
    district: customer.address?.district ?? '',
    city: customer.address?.city ?? '',
    state: customer.address?.state ?? '',
    zip: customer.address?.zip ? formatZip(customer.address.zip) : '',
  },
  preferredChannel: customer.preferredChannel ?? null,
  preferredHour: customer.preferredHour ?? null,
  limitCents: customer.limitCents ?? null,
  notes: customer.notes ?? '',
});
