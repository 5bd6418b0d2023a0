import type { CustomerEntry } from '@shared/domain/customer-entry';
import { parsePhone } from '@shared/identity/phone';

/** The customer's own numbers that are already readable, as digits with country code. */
export const ownNumbers = (phones: CustomerEntry['phones']): string[] =>
  phones.flatMap(({ number, owner }) => {
    const phone = parsePhone(number);
    return owner === 'own' && phone.ok ? [phone.value.digits] : [];
  });
