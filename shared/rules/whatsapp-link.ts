import type { Customer } from '../domain/customer';
import { err, ok, type Result } from '../result';
import { contactWays } from './channels';
import { encodeText, isTooLong, type LinkError } from './link-error';

/** `https://wa.me/<digits>?text=…`, which opens the conversation with the text ready; the person presses send. */
export const whatsappLink = (
  customer: Pick<Customer, 'phones'>,
  text: string,
): Result<string, Extract<LinkError, 'no-phone' | 'no-whatsapp' | 'text-too-long'>> => {
  if (customer.phones.length === 0) return err('no-phone');
  const { whatsapp } = contactWays(customer);
  if (!whatsapp) return err('no-whatsapp');
  const link = `https://wa.me/${whatsapp.digits}?text=${encodeText(text)}`;
  return isTooLong(link) ? err('text-too-long') : ok(link);
};
