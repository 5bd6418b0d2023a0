import type { Customer } from '@shared/domain/customer';
import type { Shop } from '@shared/domain/shop';
import type { z } from 'zod';
import type { partyField } from '../parts/fields';

type PartyData = z.input<typeof partyField>;

/** The shop as it goes on a paper. */
export const shopParty = ({ name, document, address, city, state, phone }: Shop): PartyData => ({
  name,
  document,
  address,
  city,
  state,
  phone,
});

/** The customer as on a paper: the first phone, and the district beside the street. */
export const customerParty = ({ name, document, address, phones }: Customer): PartyData => ({
  name,
  document,
  address: [address?.line, address?.district].filter((part) => part).join(', ') || undefined,
  city: address?.city,
  state: address?.state,
  phone: phones[0]?.digits,
});
