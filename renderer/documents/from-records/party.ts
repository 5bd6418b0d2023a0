import type { Customer } from '@shared/domain/customer';
import type { Shop } from '@shared/domain/shop';
import type { Party } from '../parts/fields';

/** The shop as papers name it. */
export const shopParty = ({ name, document, address, city, state, phone }: Shop): Party => ({
  name,
  document,
  address,
  city,
  state,
  phone,
});

/** The customer as papers name them: street and district together, the first phone. */
export const customerParty = ({ name, document, address, phones }: Customer): Party => ({
  name,
  document,
  address: address && [address.line, address.district].filter((part) => part).join(', '),
  city: address?.city,
  state: address?.state,
  phone: phones[0]?.digits,
});
